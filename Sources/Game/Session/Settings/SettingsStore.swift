import Foundation

/// The settings of a run, put together from where they may be set: flags over the environment, over
/// the story's folder, over the reader's file, over what is usual.
struct SettingsStore: Sendable {
  /// Who set a field, from the weakest to the strongest.
  enum Source: Int, Hashable, Sendable {
    case usual, reader, story, environment, flag

    /// For the settings screen; nil where there is nothing to explain.
    var words: String? {
      switch self {
      case .usual, .reader: nil
      case .story: "set by the story"
      case .environment: "set by the environment"
      case .flag: "set on the command line"
      }
    }
  }

  private(set) var settings = Settings()
  private(set) var sources: [SettingsField: Source] = [:]
  /// Lines to tell: what could not be understood.
  private(set) var notices: [String] = []
  /// Nil where the environment names no place for it, or where nothing is to be kept.
  let path: String?
  private var file = SettingsFile()
  /// Whether what the reader changes is kept, or holds for this run.
  private let isKept: Bool

  /// - Parameters:
  ///   - folder: The reader's settings folder.
  ///   - story: The story's folder; nil if it has none.
  ///   - flags: Values from the command line, which have been checked.
  init(
    folder: String?, story: String? = nil, environment: [String: String] = [:],
    flags: [(SettingsField, String)] = [], isKept: Bool = true
  ) {
    self.isKept = isKept
    path = folder.map { "\($0)/\(SettingsFile.name)" }
    if let path, let bytes = KeptFile.read(path) {
      file = SettingsFile(bytes)
      apply(file, path: path, from: .reader)
    }
    let own = story.map { "\($0)/\(SettingsFile.name)" }
    if let own, let bytes = KeptFile.read(own) {
      apply(SettingsFile(bytes), path: own, from: .story)
    }
    applyEnvironment(environment)
    for (field, value) in flags {
      guard settings.set(field, to: value) else {
        preconditionFailure("the command line's values have been checked")
      }
      sources[field] = .flag
    }
  }

  private mutating func apply(_ file: SettingsFile, path: String, from source: Source) {
    notices += file.apply(to: &settings, path: path, bindsKeys: source == .reader)
    for field in file.fields { sources[field] = source }
  }

  private mutating func applyEnvironment(_ environment: [String: String]) {
    if let wish = environment["REDUCED_MOTION"], !wish.isEmpty {
      _ = settings.set(.motion, to: wish == "0" ? "off" : "on")
      sources[.motion] = .environment
    }
    for field in SettingsField.allCases {
      guard let value = environment[field.variable], !value.isEmpty else { continue }
      if settings.set(field, to: value) {
        sources[field] = .environment
      } else {
        notices.append("\(field.variable): \(field.refusal(of: value))")
      }
    }
  }

  /// Keeps what the reader changed, and nothing else: what flags and the story set stays theirs. A
  /// line to tell if it cannot be kept.
  mutating func keep(_ new: Settings) -> String? {
    let old = settings
    settings = new
    // Whatever else has been written into the file meanwhile stays.
    if let path, let bytes = KeptFile.read(path) { file = SettingsFile(bytes) }
    for field in SettingsField.allCases where new[field] != old[field] {
      file.set(field, to: new[field])
      sources[field] = .reader
    }
    for command in Command.allCases where new.keys.keys(of: command) != old.keys.keys(of: command) {
      file.set(command, to: new.keys.keys(of: command))
    }
    if !isKept { return nil }
    guard let path else { return "The settings hold for now: there is no home folder." }
    do throws(FileFailure) {
      try KeptFile.write(file.bytes, to: path)
      return nil
    } catch {
      return "The settings hold for now but cannot be kept: \(error.reason)."
    }
  }
}
