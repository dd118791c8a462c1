internal import Yams

/// A story with properties to explore for: each expression becomes a function behind its main file.
struct PropertyLoader: SourceLoader {
  let base: any SourceLoader
  let main: String
  let properties: [StoryProperty]

  func read(_ name: String) throws(LoadError) -> [UInt8] {
    let bytes = try base.read(name)
    guard name == main else { return bytes }
    var functions = ""
    for (index, property) in properties.enumerated() {
      guard let expression = property.expression else { continue }
      functions += inkFunction(StoryProperty.functionName(index), giving: expression)
    }
    return bytes + Array(functions.utf8)
  }
}

/// An expression as a function of ink, to stand behind a story's main file.
func inkFunction(_ name: String, giving expression: String) -> String {
  // A break of lines would end the statement.
  let line = String(expression.map { $0.isNewline ? " " : $0 })
  return "\n=== function \(name)()\n~ return \(line)\n"
}

/// The properties of a story, from `properties.yaml` in its folder: a list such as
/// `- always: heat >= 0`.
public struct PropertyFile: Sendable {
  /// Those that can be read, in the order of the file.
  public private(set) var properties: [StoryProperty] = []
  /// The line of each property, from 1.
  public private(set) var lines: [Int] = []
  /// What is wrong with the file, with the line.
  public private(set) var mistakes: [String] = []

  /// What the file is called in a story's folder.
  static let name = "properties.yaml"

  /// Reads the file of a story's folder; nothing if there is none. One that cannot be read is a
  /// mistake.
  public init(folder: String) {
    do throws(LoadError) {
      let bytes = try FolderLoader(folder: folder).read(Self.name)
      self.init(yaml: String(decoding: bytes, as: UTF8.self))
    } catch {
      self.init(yaml: "")
      if error == .missing { return }
      mistakes = [BundleError(path: Self.name, reason: .unloadable(error)).description]
    }
  }

  /// Reads the text of such a file; what is no property becomes a mistake.
  public init(yaml: String) {
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch {
      mistakes.append("\(Self.name): \(error)")
      return
    }
    guard let root else { return }
    guard let entries = root.sequence else {
      mistakes.append("\(Self.name): a list of properties was expected")
      return
    }
    for entry in entries {
      let text =
        if let mapping = entry.mapping, mapping.count == 1, let key = mapping.first?.key.string,
          let value = mapping.first?.value.string
        { "\(key): \(value)" } else { entry.string ?? "" }
      if let property = StoryProperty(text) {
        properties.append(property)
        lines.append(entry.mark?.line ?? 1)
      } else {
        let line = entry.mark.map { ":\($0.line)" } ?? ""
        mistakes.append(
          "\(Self.name)\(line): '\(text)' is no property; write 'always: heat >= 0', 'never: …', "
            + "'reach: ending home' or 'from anywhere: an ending'")
      }
    }
  }
}
