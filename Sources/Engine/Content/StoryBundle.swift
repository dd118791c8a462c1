internal import Foundation

/// A story loaded as a whole: its program, and everything to tell its author.
public struct StoryBundle: Sendable {
  /// Nil if the story has errors: it never plays then.
  public let program: Program?
  public let diagnostics: [Diagnostic]
  public let sources: SourceMap
  /// The folder that the story's files are read from.
  public let folder: String

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Loads a story folder (its `story.ink`), one ink file with what it includes, or a compiled story.
  public static func load(_ path: String) throws(BundleError) -> StoryBundle {
    let place = try StoryPlace(path)
    return place.isCompiled ? try loadCompiled(place) : try loadSource(place)
  }

  private static func loadSource(_ place: StoryPlace) throws(BundleError) -> StoryBundle {
    let compilation: Compilation
    do throws(LoadError) {
      compilation = try compile(place.main, from: FolderLoader(folder: place.folder))
    } catch {
      throw BundleError(path: place.path, reason: .unloadable(error))
    }
    return StoryBundle(
      program: compilation.program, diagnostics: compilation.diagnostics,
      sources: compilation.sources, folder: place.folder)
  }

  private static func loadCompiled(_ place: StoryPlace) throws(BundleError) -> StoryBundle {
    let bytes: [UInt8]
    do throws(LoadError) {
      bytes = try FolderLoader(folder: place.folder).read(place.main)
    } catch {
      throw BundleError(path: place.path, reason: .unloadable(error))
    }
    do throws(InkJSONError) {
      return StoryBundle(
        program: try Program(inkJSON: bytes), diagnostics: [], sources: SourceMap(),
        folder: place.folder)
    } catch {
      throw BundleError(path: place.path, reason: .damaged(error))
    }
  }
}

/// Why a story could not be loaded at all.
public struct BundleError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case unloadable(LoadError)
    case damaged(InkJSONError)
  }

  public let path: String
  public let reason: Reason

  public var description: String {
    switch reason {
    case .unloadable(.missing): "there is no story at '\(path)'"
    case .unloadable(.outsideFolder): "'\(path)' leads out of the story's folder"
    case .unloadable(.unreadable(let why)): "'\(path)' cannot be read: \(why)"
    case .unloadable(.tooLarge(let byteCount)): "'\(path)' is too large (\(byteCount) bytes)"
    case .unloadable(.notUTF8(let offset)):
      "'\(path)' is not UTF-8 (see byte \(offset)): save it as UTF-8"
    case .damaged(.notJSON(let why, let offset)): "'\(path)' is not JSON: \(why) (byte \(offset))"
    case .damaged(.notInk(let why)): "'\(path)' is no compiled ink story: \(why)"
    case .damaged(.version(let version)):
      "'\(path)' is ink JSON of version \(version.map { "\($0)" } ?? "unknown"), which cannot be read"
    case .damaged(.damaged(let why, let container)):
      "'\(path)' is damaged at '\(container)': \(why)"
    }
  }
}

/// Where a story's main file is.
private struct StoryPlace {
  let folder: String
  let main: String

  static let mainName = "story.ink"

  init(_ path: String) throws(BundleError) {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw BundleError(path: path, reason: .unloadable(.missing))
    }
    if isFolder.boolValue {
      folder = path
      main = Self.mainName
    } else {
      let url = URL(fileURLWithPath: path)
      folder = url.deletingLastPathComponent().path
      main = url.lastPathComponent
    }
  }

  var path: String { folder + "/" + main }

  var isCompiled: Bool { main.hasSuffix(".json") }
}
