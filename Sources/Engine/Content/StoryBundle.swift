internal import Foundation

/// A story loaded as a whole: its program, and everything to tell its author.
public struct StoryBundle: Sendable {
  /// Nil if the story has errors: it never plays then.
  public let program: Program?
  /// Of the ink first, then of the sequences, then of both; without what their author allows.
  public let diagnostics: [Diagnostic]
  /// Every file that a diagnostic may point into.
  public let sources: SourceMap
  /// The driving sequences of its folder, by the names of their files.
  public let drives: [DriveSequence]
  /// The folder that the story's files are read from.
  public let folder: String
  /// The main file in it; nil if the story came compiled.
  let main: String?
  /// Whether the whole folder is the story, or one file alone.
  public let isFolder: Bool

  /// The external function that runs a driving sequence.
  public static let driveFunction = "drive"
  /// The ink function whose lines say what the reader's character knows of himself.
  public static let statusFunction = "status"
  /// The ink function whose lines say what led to the ending that it is given.
  public static let reasonFunction = "because"

  /// What a search lets happen where the story's host acts: all that its sequences can come to.
  public var hostOutcomes: HostOutcomes {
    var outcomes = HostOutcomes()
    outcomes.sequences = drives
    if !drives.isEmpty { outcomes.driveFunction = Self.driveFunction }
    outcomes.turnFunction = Self.statusFunction
    outcomes.endFunction = Self.reasonFunction
    return outcomes
  }

  /// Whether the story cannot play.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Loads a story folder (its `story.ink`), one ink file with what it includes, or a compiled
  /// story; with `isReviewed`, the diagnostics also tell what `Compilation.review(for:)` finds. The
  /// expressions of properties become functions of the program.
  public static func load(
    _ path: String, isReviewed: Bool = false, properties: [StoryProperty] = []
  ) throws(BundleError) -> StoryBundle {
    let place = try StoryPlace(path)
    return place.isCompiled
      ? try loadCompiled(place)
      : try loadSource(place, isReviewed: isReviewed, properties: properties)
  }

  /// The globals that a driving sequence sets when it is over.
  static let driveGlobals = ["drive_seconds", "drive_heat", "drive_damage"]

  private static func loadSource(
    _ place: StoryPlace, isReviewed: Bool, properties: [StoryProperty]
  ) throws(BundleError) -> StoryBundle {
    let compilation: Compilation
    do throws(LoadError) {
      compilation = try compile(
        place.main,
        from: PropertyLoader(
          base: FolderLoader(folder: place.folder), main: place.main, properties: properties))
    } catch {
      throw BundleError(path: place.path, reason: .unloadable(error))
    }
    var sources = compilation.sources
    var diagnostics = Diagnostics()
    for diagnostic in compilation.diagnostics { diagnostics.report(diagnostic) }
    let drives =
      place.isFolder ? loadDrives(of: place, &sources, &diagnostics) : []
    // A sequence with mistakes is missing from the list: what it would say of the ink follows from
    // that.
    if let program = compilation.program, place.isFolder, !diagnostics.hasErrors {
      var check = CrossCheck(program: program, drives: drives)
      check.check()
      diagnostics.report(contentsOf: check.diagnostics)
    }
    if isReviewed, compilation.program == nil || !diagnostics.hasErrors {
      let host = ReviewedHost(
        paths: drives.flatMap { $0.sequence.knots.map(\.knot) } + [statusFunction, reasonFunction],
        globals: driveGlobals)
      for diagnostic in compilation.review(for: host) { diagnostics.report(diagnostic) }
    }
    var allowance = Allowance(sources)
    return StoryBundle(
      program: diagnostics.hasErrors ? nil : compilation.program,
      diagnostics: diagnostics.all.filter { !allowance.allows($0) },
      sources: sources, drives: drives.map(\.sequence), folder: place.folder,
      main: place.main, isFolder: place.isFolder)
  }

  /// Every `drives/*.yaml` of the folder, in alphabetical order.
  private static func loadDrives(
    of place: StoryPlace, _ sources: inout SourceMap, _ diagnostics: inout Diagnostics
  ) -> [LoadedSequence] {
    var drives: [LoadedSequence] = []
    for name in place.driveFiles() {
      guard sources.files.count < SourceMap.fileCountMax else {
        diagnostics.report(
          Diagnostic(
            .tooManyFiles, "The story has more than \(SourceMap.fileCountMax) files",
            at: Span(file: FileID(0), start: 0, end: 0)))
        break
      }
      let bytes: [UInt8]
      do throws(LoadError) {
        bytes = try FolderLoader(folder: place.folder).read(name)
      } catch {
        let file = sources.add(SourceFile(name: name, bytes: []))
        let reason = BundleError(path: name, reason: .unloadable(error)).description
        diagnostics.report(
          Diagnostic(.unreadableSequence, reason, at: Span(file: file, start: 0, end: 0)))
        continue
      }
      let source = SourceFile(name: name, bytes: bytes)
      let file = sources.add(source)
      guard let sequence = DriveSequence.decode(source, file: file, into: &diagnostics) else {
        continue
      }
      if drives.contains(where: { $0.sequence.id == sequence.id }) {
        diagnostics.report(
          Diagnostic(
            .duplicateSequence, "There is a sequence '\(sequence.id)' already",
            at: Span(file: file, start: 0, end: 1)))
        continue
      }
      drives.append(LoadedSequence(sequence: sequence, file: file, source: source))
    }
    return drives
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
        program: try Program(inkJSON: bytes), diagnostics: [], sources: SourceMap(), drives: [],
        folder: place.folder, main: nil, isFolder: false)
    } catch {
      throw BundleError(path: place.path, reason: .damaged(error))
    }
  }
}

/// Why a story could not be loaded at all.
public struct BundleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What stood in the way.
  public enum Reason: Hashable, Sendable {
    /// The file cannot be had, or is no text.
    case unloadable(LoadError)
    /// No program can be made of the JSON.
    case damaged(InkJSONError)
  }

  /// The path that could not be loaded.
  public let path: String
  /// What stood in the way.
  public let reason: Reason

  /// One sentence that names the path, for a line on standard error.
  public var description: String {
    switch reason {
    case .unloadable(.missing): "there is no story at '\(path)'"
    case .unloadable(.outsideFolder): "'\(path)' leads out of the story's folder"
    case .unloadable(.unreadable(let why)): "'\(path)' cannot be read: \(why)"
    case .unloadable(.tooLarge(let byteCount)):
      "'\(path)' is too large (\(byteCount) bytes; at most \(SourceFile.byteCountMax)): split it"
    case .unloadable(.notUTF8(let place)):
      "'\(path)' is not UTF-8 (line \(place.line), column \(place.column)): save it as UTF-8"
    case .damaged(.notJSON(let why, let offset)): "'\(path)' is not JSON: \(why) (byte \(offset))"
    case .damaged(.notInk(let why)): "'\(path)' is no compiled ink story: \(why)"
    case .damaged(.version(let version)):
      "'\(path)' is ink JSON of version \(version.map { "\($0)" } ?? "unknown"), "
        + "which cannot be read: compile it again "
        + "(\(Program.readableInkJSONVersions.lowerBound) to "
        + "\(Program.readableInkJSONVersions.upperBound) can be read)"
    case .damaged(.damaged(let why, let container)):
      "'\(path)' is damaged at '\(container)': \(why)"
    }
  }
}

/// Where a story's main file is.
private struct StoryPlace {
  let folder: String
  let main: String
  /// Whether the whole folder is the story, or one file alone.
  let isFolder: Bool

  static let mainName = "story.ink"

  init(_ path: String) throws(BundleError) {
    var isDirectory: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw BundleError(path: path, reason: .unloadable(.missing))
    }
    isFolder = isDirectory.boolValue
    if isFolder {
      folder = path
      main = Self.mainName
    } else {
      let url = URL(fileURLWithPath: path)
      folder = url.deletingLastPathComponent().path
      main = url.lastPathComponent
    }
  }

  var path: String { folder + "/" + main }

  func driveFiles() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/drives")) ?? []
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted().map {
      "drives/" + $0
    }
  }

  var isCompiled: Bool { main.hasSuffix(".json") }
}
