import Engine
import Foundation
import Testing

@testable import Game

struct SettingsLineCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let line: String
  let problem: String

  static let all = [
    SettingsLineCase(
      testDescription: "an unknown setting", line: "thema = dark",
      problem: "there is no setting 'thema'"),
    SettingsLineCase(
      testDescription: "an unknown value", line: "time-limits = never",
      problem: "'never' is no value of time-limits: choose from normal, stretched, off"),
    SettingsLineCase(
      testDescription: "a number out of range", line: "clock = 10",
      problem: "'10' is no value of clock: choose from 50, 60, 70, 80, 90, 100, or a number from 50 to 100"),
    SettingsLineCase(
      testDescription: "an unknown command", line: "key.jump = x",
      problem: "there is no command 'jump'"),
    SettingsLineCase(
      testDescription: "an unknown key", line: "key.redo = Strg-Y",
      problem: "there is no key 'Strg-Y'"),
    SettingsLineCase(
      testDescription: "a key that keeps its meaning", line: "key.redo = 1",
      problem: "the key 1 cannot be bound to anything else"),
    SettingsLineCase(
      testDescription: "no equals sign", line: "theme dark", problem: "expected 'name = value'"),
  ]
}

@Suite struct SettingsTests {
  /// A settings file in a folder of its own.
  private static func write(_ text: String, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/settings.conf"))
  }

  @Test(arguments: SettingsField.allCases)
  func takesEveryValueThatItOffers(_ field: SettingsField) {
    for value in field.values {
      var settings = Settings()
      _ = settings.set(field, to: value)
      #expect(settings[field] == value)
      #expect(settings.next(field, by: 1) != value)
      let next = settings.next(field, by: 1)
      _ = settings.set(field, to: next)
      #expect(settings.next(field, by: -1) == value)
    }
    var settings = Settings()
    let isTaken = settings.set(field, to: "nonsense")
    #expect(!isTaken)
    #expect(settings == Settings())
  }

  @Test(arguments: SettingsLineCase.all)
  func tellsWhatItDoesNotUnderstand(_ sample: SettingsLineCase) {
    var settings = Settings()
    let file = SettingsFile(Array("# mine\n\n\(sample.line)\n".utf8))
    #expect(file.apply(to: &settings, path: "f") == ["f:3: \(sample.problem)"])
    #expect(settings == Settings())
  }

  @Test func theStrongerSourceWins() throws {
    let folder = TemporaryFolder()
    try Self.write("theme = light\nclock = 60\nlevel = easy\ntext-speed = 33", to: folder.path + "/me")
    try Self.write("clock = 70\nlevel = story\ntext-speed = 44\nkey.redo = y", to: folder.path + "/it")
    let store = SettingsStore(
      folder: folder.path + "/me", story: folder.path + "/it",
      environment: ["DRIVE_LEVEL": "driver", "DRIVE_CLOCK": "80", "DRIVE_THEME": "", "REDUCED_MOTION": "1"],
      flags: [(.clock, "90")])
    #expect(store.settings.theme == .light)
    #expect(store.settings.textSpeed == .charactersPerSecond(44))
    #expect(store.settings.level == .driver)
    #expect(store.settings.clockPercent == 90)
    #expect(store.settings.isMotionReduced)
    #expect(store.sources[.theme] == .reader)
    #expect(store.sources[.textSpeed] == .story)
    #expect(store.sources[.level] == .environment)
    #expect(store.sources[.clock] == .flag)
    #expect(store.sources[.panel] == nil)
    #expect(store.notices == ["\(folder.path)/it/settings.conf:4: a story binds no keys"])
  }

  @Test func keepsWhatTheReaderChangedAndNothingElse() throws {
    let folder = TemporaryFolder()
    try Self.write("# mine\ntheme = light\nfuture = 7\n", to: folder.path)
    var store = SettingsStore(folder: folder.path, flags: [(.level, "easy")])
    var settings = store.settings
    settings.clockPercent = 50
    settings.keys.bind(.redo, to: [.character("y"), .control("r")])
    let failure = store.keep(settings)
    #expect(failure == nil)
    let text = try String(contentsOfFile: folder.path + "/settings.conf", encoding: .utf8)
    #expect(text == "# mine\ntheme = light\nfuture = 7\nclock = 50\nkey.redo = y Ctrl-R\n")
    let again = SettingsStore(folder: folder.path)
    #expect(again.settings.keys == settings.keys)
    #expect(again.settings.clockPercent == 50)
    #expect(again.settings.level == .driver, "a flag holds for one run")
  }

  @Test func everythingSurvivesAFile() throws {
    let folder = TemporaryFolder()
    var settings = Settings()
    for field in SettingsField.allCases { _ = settings.set(field, to: settings.next(field, by: 1)) }
    for command in Command.allCases { settings.keys.bind(command, to: [.character("é")]) }
    var store = SettingsStore(folder: folder.path + "/new")
    let failure = store.keep(settings)
    #expect(failure == nil)
    let again = SettingsStore(folder: folder.path + "/new")
    #expect(again.notices.isEmpty)
    #expect(again.settings == settings)
    var back = again
    _ = back.keep(Settings())
    #expect(SettingsStore(folder: folder.path + "/new").settings == Settings())
  }

  @Test func holdsForNowWhereItCannotBeKept() {
    var store = SettingsStore(folder: "/dev/null/drive")
    var settings = Settings()
    settings.skipsRead = true
    let failure = store.keep(settings)
    #expect(failure?.hasPrefix("The settings hold for now but cannot be kept:") == true)
    #expect(store.settings.skipsRead)
  }

  @Test func everyKeyHasOneMeaningByDefault() {
    let keys = KeyMap()
    for command in Command.allCases {
      #expect(keys.conflicts(of: command).isEmpty, "\(command)")
      for key in keys.keys(of: command) {
        #expect(keys.command(for: key, in: command.room) == command)
        #expect(Key(name: key.name) == key)
      }
    }
  }

  @Test func tellsConflictsAndNeverLocksOut() {
    var keys = KeyMap()
    keys.bind(.redo, to: [.character("u")])
    #expect(keys.conflicts(of: .redo) == [.takeBack])
    #expect(keys.conflicts(of: .takeBack) == [.redo])
    #expect(keys.command(for: .character("u")) == .takeBack, "the first in the list has it")
    keys.bind(.takeBack, to: [])
    #expect(keys.command(for: .character("u")) == .redo)
    for command in Command.allCases { keys.bind(command, to: []) }
    #expect(keys.command(for: .enter) == .accept)
    #expect(keys.command(for: .escape) == .menu)
    #expect(keys.command(for: .escape, in: .wheel) == .pause)
    #expect(keys.command(for: .up) == .up)
    #expect(!KeyMap.isBindable(.control("c"), in: .page))
    #expect(!KeyMap.isBindable(.character("7"), in: .wheel))
  }
}
