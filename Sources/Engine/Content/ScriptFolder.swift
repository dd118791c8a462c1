internal import Foundation

/// The playthrough scripts of a folder: each with what it includes, checked against its story.
public struct ScriptFolder: Sendable {
  /// Those without mistakes, by the names of their files.
  public private(set) var scripts: [PlaythroughScript] = []
  /// The names of those with mistakes.
  public private(set) var brokenScripts: [String] = []
  /// What is wrong with the scripts, in the order of finding; without what their authors allow.
  public private(set) var diagnostics: [Diagnostic] = []
  /// The story's files, and then the scripts.
  public private(set) var sources: SourceMap
  /// What the scripts are played on; nil if the story has errors.
  public private(set) var stage: PlaythroughStage?
  /// The folder that scripts name their files from.
  let folder: String

  /// The folder of a story's scripts.
  static let name = "playthroughs"

  private let loader: FolderLoader
  /// Where the folder is, for the names of files in messages.
  private let prefix: String
  /// What each script comes to with those that it includes; nil for one with a mistake.
  private var finished: [String: PlaythroughScript?] = [:]
  private var recordings: [String: DriveRecording] = [:]

  /// Loads every script of a story's folder.
  public init(of bundle: StoryBundle) {
    let folder = bundle.folder + "/" + Self.name
    self.init(folder, prefix: Self.name + "/", sources: bundle.sources)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let wanted = names.filter { $0.hasSuffix(Self.suffix) && !$0.hasPrefix(".") }.sorted()
    load(wanted.map { String($0.dropLast(Self.suffix.count)) }, bundle)
  }

  /// Loads one script from anywhere; it names its files from its own folder.
  public init(script path: String, of bundle: StoryBundle) {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent()
    self.init(folder.path, prefix: "", sources: bundle.sources)
    let file = url.lastPathComponent
    let hasSuffix = file.hasSuffix(Self.suffix)
    load([hasSuffix ? String(file.dropLast(Self.suffix.count)) : file], bundle)
  }

  private init(_ folder: String, prefix: String, sources: SourceMap) {
    self.folder = folder
    self.prefix = prefix
    self.sources = sources
    loader = FolderLoader(folder: folder)
  }

  private static let suffix = ".yaml"

  private mutating func load(_ names: [String], _ bundle: StoryBundle) {
    var found = Diagnostics()
    var complete: [PlaythroughScript] = []
    for name in names {
      // What is wrong with a script that is included is told once, and breaks those that include
      // it.
      if let script = script(name, from: [], at: nil, &found) {
        complete.append(script)
      } else {
        brokenScripts.append(name)
      }
    }
    var isSound = Array(repeating: true, count: complete.count)
    if let program = bundle.program {
      for (index, script) in complete.enumerated() {
        var check = ScriptCheck(program: program, sequences: bundle.drives)
        check.check(script)
        loadRecordings(of: script, into: &check.diagnostics)
        if check.diagnostics.hasErrors { isSound[index] = false }
        for diagnostic in check.diagnostics.all where !found.all.contains(diagnostic) {
          found.report(diagnostic)
        }
      }
    }
    compileExpectations(of: complete, bundle, &isSound, &found)
    for (script, isSound) in zip(complete, isSound) {
      if isSound { scripts.append(script) } else { brokenScripts.append(script.name) }
    }
    var allowance = Allowance(sources)
    diagnostics = found.all.filter { !allowance.allows($0) }
  }

  // MARK: Files

  /// A script with the steps of those that it includes in their places, put together once; nil if
  /// it has a mistake, which was told.
  ///
  /// - Parameter chain: the scripts that lead here by including each other.
  private mutating func script(
    _ name: String, from chain: [String], at span: Span?, _ found: inout Diagnostics
  ) -> PlaythroughScript? {
    if let known = finished[name] { return known }
    let script = file(name, at: span, &found).flatMap { expanded($0, from: chain, &found) }
    finished[name] = script
    return script
  }

  private mutating func expanded(
    _ file: PlaythroughScript, from chain: [String], _ found: inout Diagnostics
  ) -> PlaythroughScript? {
    var script = file
    script.steps = []
    var isSound = true
    for step in file.steps {
      guard case .include(let other) = step.act else {
        script.steps.append(step)
        continue
      }
      guard let included = included(other, from: chain + [file.name], at: step.span, &found) else {
        isSound = false
        continue
      }
      script.take(headOf: included)
      script.steps += included.steps
      guard script.entryCount <= PlaythroughScript.entryCountMax else {
        found.report(
          Diagnostic(
            .outOfRange,
            "A script has at most \(PlaythroughScript.entryCountMax) steps and settings in all",
            at: step.span, help: "Does it include too much?"))
        return nil
      }
    }
    return isSound ? script : nil
  }

  private mutating func included(
    _ file: String, from chain: [String], at span: Span, _ found: inout Diagnostics
  ) -> PlaythroughScript? {
    let name = file.hasSuffix(Self.suffix) ? String(file.dropLast(Self.suffix.count)) : file
    if chain.contains(name) {
      let ring = (chain.drop { $0 != name } + [name]).joined(separator: ", ")
      found.report(
        Diagnostic(
          .includeCycle, "'\(name)' includes itself", at: span, help: "The way round is \(ring)."))
      return nil
    }
    guard chain.count <= PlaythroughScript.includeDepthMax else {
      found.report(
        Diagnostic(
          .outOfRange,
          "Scripts include each other at most \(PlaythroughScript.includeDepthMax) deep", at: span,
          help: "The first of them is \(chain[0])."))
      return nil
    }
    return script(name, from: chain, at: span, &found)
  }

  /// One file, decoded.
  private mutating func file(
    _ name: String, at span: Span?, _ found: inout Diagnostics
  ) -> PlaythroughScript? {
    let path = name + Self.suffix
    let bytes: [UInt8]
    do throws(LoadError) {
      bytes = try loader.read(path)
    } catch {
      report(error, path, at: span, &found)
      return nil
    }
    guard sources.files.count < SourceMap.fileCountMax else { return nil }
    let source = SourceFile(name: prefix + path, bytes: bytes)
    let file = sources.add(source)
    return PlaythroughScript.decode(source, name: name, file: file, into: &found)
  }

  private mutating func report(
    _ error: LoadError, _ path: String, at span: Span?, _ found: inout Diagnostics
  ) {
    let place =
      span
      ?? Span(file: sources.add(SourceFile(name: prefix + path, bytes: [])), start: 0, end: 0)
    if span != nil, error == .missing {
      let known = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      let names = known.filter { $0.hasSuffix(Self.suffix) }.map {
        String($0.dropLast(Self.suffix.count))
      }
      let name = String(path.dropLast(Self.suffix.count))
      found.report(
        Diagnostic(
          .missingScript, "There is no script '\(name)' to include", at: place,
          help: Spelling.closest(to: name, among: names).map { "Did you mean '\($0)'?" }
            ?? "It would be the file \(prefix)\(path)."))
      return
    }
    let reason = BundleError(path: prefix + path, reason: .unloadable(error)).description
    found.report(Diagnostic(.unreadableScript, reason, at: place))
  }

  private mutating func loadRecordings(
    of script: PlaythroughScript, into found: inout Diagnostics
  ) {
    for order in script.driveOrders {
      guard case .recording(let path) = order.driver, recordings[path] == nil else { continue }
      let reason: String
      do {
        recordings[path] = try DriveRecording(text: loader.read(path))
        continue
      } catch let error as LoadError {
        reason = BundleError(path: path, reason: .unloadable(error)).description
      } catch {
        reason = "'\(path)' is no recording: \(error)"
      }
      found.report(
        Diagnostic(
          .unreadableScript, reason, at: order.span,
          help: "drive rehearse SEQUENCE --record FILE writes one."))
    }
  }

  /// The transcript that a script must come to; nil if there is no such file.
  func golden(of script: PlaythroughScript) throws(LoadError) -> String? {
    guard let transcript = script.transcript else { return nil }
    do throws(LoadError) {
      return String(decoding: try loader.read(transcript.text), as: UTF8.self)
    } catch .missing {
      return nil
    }
  }

  // MARK: Expectations

  /// Lets the story's compiler make functions of what the scripts expect.
  private mutating func compileExpectations(
    of scripts: [PlaythroughScript], _ bundle: StoryBundle, _ isSound: inout [Bool],
    _ found: inout Diagnostics
  ) {
    guard let program = bundle.program else { return }
    var expressions: [String] = []
    for expression in scripts.flatMap(\.expectations).map(\.text)
    where !expressions.contains(expression) {
      expressions.append(expression)
    }
    let (compiled, mistakes) = bundle.compiling(expectations: expressions)
    for (index, script) in scripts.enumerated() {
      for expectation in script.expectations {
        guard let mistake = mistakes.first(where: { $0.expression == expectation.text }) else {
          continue
        }
        isSound[index] = false
        let diagnostic = Diagnostic(
          .badExpectation, "The story cannot work this out: \(mistake.message)",
          at: expectation.span, notes: mistake.notes.map { Diagnostic.Note($0) })
        if !found.all.contains(diagnostic) { found.report(diagnostic) }
      }
    }
    var functions: [String: String] = [:]
    for (index, expression) in expressions.enumerated() {
      functions[expression] = ExpectationLoader.functionName(index)
    }
    stage = PlaythroughStage(
      program: compiled ?? program, sequences: bundle.drives, recordings: recordings,
      functions: functions, driveFunction: StoryBundle.driveFunction)
  }
}

extension PlaythroughScript {
  /// What a script that is included brings along; what stands here already counts more.
  fileprivate mutating func take(headOf other: PlaythroughScript) {
    seed = seed ?? other.seed
    start = start ?? other.start
    settings = other.settings + settings
    drives += other.drives
    externals += other.externals
  }

  var driveOrders: [DriveOrder] {
    drives.map(\.order)
      + steps.compactMap { step in
        if case .drive(let order) = step.act { order } else { nil }
      }
  }

  fileprivate var expectations: [ScriptWord] {
    steps.compactMap { step in
      if case .expect(let text) = step.act { ScriptWord(text: text, span: step.span) } else { nil }
    }
  }
}
