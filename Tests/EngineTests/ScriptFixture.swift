import Foundation
import Testing

@testable import Engine

/// A small story with a drive and chance, and scripts for it.
enum ScriptFixture {
  static let ink = """
    EXTERNAL drive(sequence)
    EXTERNAL dice()
    VAR heat = 0
    VAR money = 5
    VAR said = ""
    VAR drive_seconds = 0
    -> start
    === start ===
    The door is open. # beat: B01 # quiet
    It has been “open” since four…
    *   "Where."
        ~ money += 1
        Nowhere, money {money}. # beat: B02
    *   [Where else?]
        Elsewhere.
    *   [Drive.]
        -> road
    *   [2]
        Two. Dice give {dice()}.
    +   [Wait.]
        You wait.
        -> start
    -   -> home
    === road ===
    You start it. # beat: B03
    ~ temp how = drive("test")
    It went {how}, {drive_seconds} s, and you said {said}.
    -> home
    === home ===
    { RANDOM(1, 6) == 6: A six.|No six. }
    # ending: Home
    Home. # beat: B04
    -> END
    === k
    -> DONE
    = one
    ~ heat += 1
    Radio. -> DONE
    = ask
    Well?
    *   [Yes]
        ~ said = "yes"
        Good.
        **  [Sure?]
            ~ said = "sure"
        --  -> DONE
    *   [No]
        ~ said = "no"
        -> DONE
    *   ->
        -> DONE
    === broken ===
    {LIST_MIN(5)} -> broken_too
    === broken_too ===
    ~ temp x = 1 / (heat - heat)
    {x}
    -> END
    === loop ===
    + [Round.]
    + [Out.] -> home
    - -> loop
    === function drive(sequence)
    ~ return "clean"
    === function dice()
    ~ return 1
    """.replacingOccurrences(of: "{LIST_MIN(5)} -> broken_too", with: "-> broken_too")

  /// Without mistakes, as lines to be changed.
  static let sound = """
    seed: 7
    set: { money: 5 }
    drives:
      test: { bot: late }
    steps:
      - include: opening
      - see: The door is open.
      - absent: /shut/
      - expect: money == 5
      - Wait.
      - ending: Home
    """

  static let files = [
    "story.ink": ink, "drives/test.yaml": SequenceFileTests.sound,
    "playthroughs/opening.yaml": "- see: door\n",
  ]

  static func withFolder<T>(
    _ files: [String: String], _ body: (String) throws -> T
  ) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return try body(folder.path)
  }

  /// The scripts of the story, by their names without `.yaml`.
  static func load(_ scripts: [String: String]) throws -> ScriptFolder {
    var files = files
    for (name, text) in scripts { files["playthroughs/\(name).yaml"] = text }
    return try withFolder(files) { folder in
      let bundle = try StoryBundle.load(folder)
      try #require(bundle.program != nil, "\(bundle.diagnostics.map(\.message))")
      return ScriptFolder(of: bundle)
    }
  }

  static func play(_ text: String, with others: [String: String] = [:]) throws -> ScriptRun {
    var scripts = others
    scripts["it"] = text
    let folder = try load(scripts)
    try #require(folder.diagnostics.isEmpty, "\(folder.diagnostics.map(\.message))")
    let script = try #require(folder.scripts.first { $0.name == "it" })
    let stage = try #require(folder.stage)
    return script.play(on: stage)
  }

  /// One script in memory, that includes nothing.
  static func decode(_ text: String) throws -> PlaythroughScript {
    var diagnostics = Diagnostics()
    let source = SourceFile(name: "it.yaml", text: text)
    let script = PlaythroughScript.decode(source, name: "it", file: FileID(0), into: &diagnostics)
    return try #require(script, "\(diagnostics.all.map(\.message)) in \(text)")
  }
}
