import Foundation
import Testing

@testable import Engine

@Suite struct DriveRecordingTests {
  struct Drive: Sendable, CustomTestStringConvertible {
    let bot: DriveBot
    let level: DriveLevel
    let seed: UInt64

    var testDescription: String { "\(bot) \(level) \(seed)" }
  }

  static let drives: [Drive] = [
    Drive(bot: .reckless, level: .driver, seed: 1),
    Drive(bot: .careful, level: .easy, seed: 2),
    Drive(bot: .late, level: .wheelman, seed: 3),
    Drive(bot: .hider, level: .driver, seed: UInt64.max),
    Drive(bot: .coin, level: .story, seed: 4),
    Drive(bot: .coin, level: .driver, seed: 0),
  ]

  /// A whole drive by a bot, its recording and its last state.
  private func record(
    _ drive: Drive, of sequence: DriveSequence
  ) -> (recording: DriveRecording, last: DriveState) {
    let beginning = DriveState(sequence, level: drive.level, seed: drive.seed)
    var recorder = DriveRecorder(beginning)
    var last = beginning
    let run = runBot(drive.bot, from: beginning) { intent, state in
      recorder.record(intent, then: state)
      last = state
    }
    #expect(run.digest == last.digest)
    return (recorder.recording(endingWith: last), last)
  }

  /// So many ticks with what a script says.
  private func record(
    _ ticks: Int, of state: DriveState, _ intent: (Int) -> Intent
  ) -> DriveRecording {
    var state = state
    var recorder = DriveRecorder(state)
    for tick in 0..<ticks {
      let intent = intent(tick)
      _ = state.step(intent)
      recorder.record(intent, then: state)
    }
    return recorder.recording(endingWith: state)
  }

  /// Two seconds and a half, with every kind of intent and a flag.
  private func short() throws -> DriveRecording {
    var state = DriveState(try RecordedSequence.decode(), seed: 7)
    state.setFlag("seen")
    return record(150, of: state) { tick in
      switch tick {
      case 3: .faster
      case 20: .steerLeft
      case 21: .steerRight
      case 30: .lights
      case 40: .answer(2)
      case 41: .talkShows(words: 12)
      case 59: .slower
      case 60: .brake
      case 61: .cover
      default: .none
      }
    }
  }

  @Test(arguments: drives)
  func replaysToTheSameState(_ drive: Drive) throws {
    let sequence = try RecordedSequence.decode()
    let (recording, last) = record(drive, of: sequence)
    #expect(last.isOver)
    #expect(recording.digests.count == last.tick / 60)
    let read = try DriveRecording(text: Array(recording.text.utf8))
    #expect(read == recording)
    #expect(read.text == recording.text)
    #expect(try read.replay(on: sequence) == last)
  }

  @Test func aScriptReplaysWithItsFlags() throws {
    let recording = try short()
    #expect(recording.flags == ["seen"])
    #expect(recording.outcome == nil)
    let read = try DriveRecording(text: Array(recording.text.utf8))
    #expect(read == recording)
    let state = try read.replay(on: try RecordedSequence.decode())
    #expect(state.tick == 150)
    #expect(state.hasFlag("seen"))
    // Lines may end as on other systems.
    let other = recording.text.replacingOccurrences(of: "\n", with: "\r\n")
    #expect(try DriveRecording(text: Array(other.utf8)) == recording)
  }

  @Test func writesOneLineARun() throws {
    let state = DriveState(try RecordedSequence.decode(), seed: 7)
    let recording = record(61, of: state) { $0 == 1 ? .faster : .none }
    let lines = recording.text.split(separator: "\n").map { line in
      line.replacingOccurrences(of: "[0-9a-f]{16}", with: "DIGEST", options: .regularExpression)
    }
    #expect(
      lines == [
        "drive recording 1", "sequence test", "course DIGEST", "level driver", "seed 7",
        "run 1 none", "run 1 faster", "run 58 none", "second 1 DIGEST", "run 1 none",
        "end 61 outcome - digest DIGEST",
      ])
    #expect(recording.runs.map(\.count) == [1, 1, 59])
  }

  @Test(arguments: ["left one", "-", "100%", "Zürich", "a\nb", "a-b.c_d"])
  func namesAreAnyText(_ name: String) throws {
    var sequence = try RecordedSequence.decode()
    sequence.id = name
    sequence.outcomes[1].id = name
    let flag = "flag " + name
    sequence.beats[0].actions = [.setFlag(flag), .outcome(name)]
    sequence.beats[0].conditions = []
    var state = DriveState(sequence, seed: 1)
    state.setFlag(flag)
    let recording = record(70, of: state) { _ in .none }
    #expect(recording.outcome == name)
    #expect(recording.tickCount < 60)
    let read = try DriveRecording(text: Array(recording.text.utf8))
    #expect(read == recording)
    #expect(read.flags == [flag])
    #expect(try read.replay(on: sequence).outcome == name)
  }

  // MARK: Damage

  struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let from: String
    let to: String
    let line: Int
    let reason: DriveRecordingError.Reason

    init(
      _ name: String, _ from: String, _ to: String, line: Int, _ reason: DriveRecordingError.Reason
    ) {
      testDescription = name
      self.from = from
      self.to = to
      self.line = line
      self.reason = reason
    }
  }

  /// Of the recording that `sixtyOne` makes; DIGEST stands for any digest.
  static let damages: [Damage] = [
    Damage("other file", "drive recording 1", "id: window", line: 1, .notARecording),
    Damage("version", "recording 1", "recording 2", line: 1, .version("2")),
    Damage("key", "sequence test", "sequenc test", line: 2, .expected("sequence", found: "sequenc test")),
    Damage("name", "sequence test", "sequence te%zz", line: 2, .badName("te%zz")),
    Damage("plain escape", "sequence test", "sequence %74est", line: 2, .badName("%74est")),
    Damage("no name", "sequence test", "sequence ", line: 2, .expected("sequence", found: "sequence ")),
    Damage("digest", "course DIGEST", "course 12", line: 3, .badDigest("12")),
    Damage("signed digest", "course DIGEST", "course +123456789abcdef", line: 3, .badDigest("+123456789abcdef")),
    Damage("level", "level driver", "level hard", line: 4, .unknownLevel("hard")),
    Damage("seed", "seed 7", "seed -7", line: 5, .badSeed("-7")),
    Damage("huge seed", "seed 7", "seed 18446744073709551616", line: 5, .badSeed("18446744073709551616")),
    Damage("intent", "1 faster", "1 fly", line: 7, .unknownIntent("fly")),
    Damage("answer", "1 faster", "1 answer", line: 7, .unknownIntent("answer")),
    Damage("large answer", "1 faster", "1 answer 10001", line: 7, .badNumber("10001", range: 0...10_000)),
    Damage("no words", "1 faster", "1 words x", line: 7, .badNumber("x", range: 0...10_000)),
    Damage("no ticks", "run 1 faster", "run 0 faster", line: 7, .badNumber("0", range: 1...60)),
    Damage("many ticks", "run 58 none", "run 9223372036854775808 none", line: 8,
      .badNumber("9223372036854775808", range: 1...60)),
    Damage("long second", "run 58 none", "run 59 none", line: 8, .unevenSecond(ticks: 61)),
    Damage("short second", "run 58 none", "run 57 none", line: 9, .unevenSecond(ticks: 59)),
    Damage("missing second", "second 1 DIGEST\n", "", line: 9, .unevenSecond(ticks: 61)),
    Damage("wrong second", "second 1", "second 2", line: 9, .badNumber("2", range: 1...1)),
    Damage("second without digest", "second 1 DIGEST", "second 1", line: 9,
      .expected("second", found: "second 1")),
    Damage("end without its second", "second 1 DIGEST\nrun 1 none\n", "", line: 9,
      .expected("second", found: "end 61 outcome - digest DIGEST")),
    Damage("wrong end", "end 61", "end 62", line: 11, .wrongTickCount(said: 62, counted: 61)),
    Damage("cut", "end 61 outcome - digest DIGEST\n", "", line: 11, .cutOff),
    Damage("more", "digest DIGEST\n", "digest DIGEST\nrun 1 none\n", line: 12, .textAfterEnd),
    Damage("blank", "seed 7\n", "seed 7\n\n", line: 6, .expected("run", found: "")),
  ]

  private func sixtyOne() throws -> String {
    let state = DriveState(try RecordedSequence.decode(), seed: 7)
    return record(61, of: state) { $0 == 1 ? .faster : .none }.text
  }

  private func mistake(in bytes: [UInt8]) -> DriveRecordingError? {
    do throws(DriveRecordingError) {
      _ = try DriveRecording(text: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: damages)
  func tellsWhatIsDamaged(_ damage: Damage) throws {
    let digest = "00112233445566ff"
    let text = try sixtyOne().replacingOccurrences(
      of: "[0-9a-f]{16}", with: digest, options: .regularExpression)
    func filled(_ text: String) -> String { text.replacingOccurrences(of: "DIGEST", with: digest) }
    let range = try #require(text.range(of: filled(damage.from)))
    let damaged = text.replacingCharacters(in: range, with: filled(damage.to))
    let found = try #require(mistake(in: Array(damaged.utf8)))
    #expect(found.line == damage.line)
    if case .expected(let due, let line) = damage.reason {
      #expect(found.reason == .expected(due, found: filled(line)))
    } else {
      #expect(found.reason == damage.reason)
    }
    #expect(found.description.hasPrefix("line \(damage.line): "))
  }

  @Test func boundsAreKept() throws {
    let large = [UInt8](repeating: 65, count: DriveRecording.byteCountMax + 1)
    #expect(mistake(in: large)?.reason == .tooLarge)
    #expect(mistake(in: [0xFF, 0xFE])?.reason == .notUTF8)
    #expect(mistake(in: [])?.reason == .notARecording)
    let text = try sixtyOne()
    let head = text.components(separatedBy: "run ")[0]
    let flags = String(repeating: "flag x\n", count: DriveRecording.flagCountMax + 1)
    #expect(
      mistake(in: Array((head + flags).utf8))?.reason
        == .tooManyFlags(countMax: DriveRecording.flagCountMax))
    let seconds = (1...DriveState.ticksMax / 60 + 1).map { "run 60 none\nsecond \($0) 0000000000000000\n" }
    #expect(
      mistake(in: Array((head + seconds.joined()).utf8))?.reason
        == .tooLong(ticksMax: DriveState.ticksMax))
  }

  /// Every beginning of a recording, and every byte replaced: refused or read, never a crash, and what is read
  /// is written again.
  @Test func survivesEveryDamage() throws {
    let bytes = Array(try sixtyOne().utf8)
    for count in 0..<bytes.count - 1 {
      #expect(mistake(in: Array(bytes[..<count])) != nil, "\(count)")
    }
    for index in bytes.indices {
      for byte in Array("0 9%-\n".utf8) + [0xFF] where byte != bytes[index] {
        var damaged = bytes
        damaged[index] = byte
        guard let read = try? DriveRecording(text: damaged) else { continue }
        #expect(try DriveRecording(text: Array(read.text.utf8)) == read)
        #expect(read.text != String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  // MARK: Replays that differ

  private func failure(
    of text: String, on sequence: DriveSequence
  ) throws -> ReplayError? {
    let recording = try DriveRecording(text: Array(text.utf8))
    do throws(ReplayError) {
      _ = try recording.replay(on: sequence)
      return nil
    } catch {
      return error
    }
  }

  @Test func anotherRoadIsRefused() throws {
    let text = try short().text
    #expect(try failure(of: text, on: RecordedSequence.decode()) == nil)
    let longer = try RecordedSequence.decode(replacing: "straight: 120", with: "straight: 150")
    #expect(try failure(of: text, on: longer) == .roadChanged)
    let other = try RecordedSequence.decode(replacing: "id: test", with: "id: other")
    #expect(try failure(of: text, on: other) == .otherSequence(recorded: "test", given: "other"))
  }

  struct Difference: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let pattern: String
    let replacement: String
    let error: ReplayError
  }

  @Test(arguments: [
    Difference(
      testDescription: "intent of the first second", pattern: "run 1 faster", replacement: "run 1 brake",
      error: .differs(second: 1)),
    Difference(
      testDescription: "intent of the second second", pattern: "run 1 cover", replacement: "run 1 faster",
      error: .differs(second: 2)),
    Difference(
      testDescription: "digest", pattern: "second 2 [0-9a-f]{16}", replacement: "second 2 0000000000000000",
      error: .differs(second: 2)),
    Difference(testDescription: "seed", pattern: "seed 7", replacement: "seed 8", error: .differs(second: 1)),
    Difference(
      testDescription: "level", pattern: "level driver", replacement: "level story",
      error: .differs(second: 1)),
    Difference(testDescription: "flag", pattern: "flag seen\n", replacement: "", error: .differs(second: 1)),
    Difference(
      testDescription: "last intents", pattern: "run 30 none\nend", replacement: "run 30 faster\nend",
      error: .endDiffers(tick: 150)),
    Difference(
      testDescription: "outcome", pattern: "outcome -", replacement: "outcome clean",
      error: .endDiffers(tick: 150)),
  ])
  func tellsTheFirstSecondThatDiffers(_ difference: Difference) throws {
    let text = try short().text
    let changed = text.replacingOccurrences(
      of: difference.pattern, with: difference.replacement, options: .regularExpression)
    #expect(changed != text)
    #expect(try failure(of: changed, on: RecordedSequence.decode()) == difference.error)
  }

  @Test func anEarlierEndIsToldAsSuch() throws {
    let text = try short().text
    var sequence = try RecordedSequence.decode()
    sequence.beats[0].conditions = []
    sequence.beats[0].actions = [.outcome("caught")]
    guard case .endsEarly(let tick, "caught")? = try failure(of: text, on: sequence) else {
      Issue.record("the drive goes on")
      return
    }
    #expect(tick < 60)
  }

  @Test func aStepAfterTheEndIsNotWritten() throws {
    var sequence = try RecordedSequence.decode()
    sequence.beats[0].conditions = []
    sequence.beats[0].actions = [.outcome("caught")]
    let recording = record(90, of: DriveState(sequence, seed: 1)) { _ in .none }
    #expect(recording.tickCount < 60)
    #expect(recording.outcome == "caught")
  }

  /// A recorder kept with a snapshot goes back with it.
  @Test func aRecorderIsAValue() throws {
    var state = DriveState(try RecordedSequence.decode(), seed: 9)
    var recorder = DriveRecorder(state)
    func drive(_ count: Int, _ intent: Intent) {
      for _ in 0..<count {
        _ = state.step(intent)
        recorder.record(intent, then: state)
      }
    }
    drive(100, .faster)
    let snapshot = (state, recorder)
    drive(50, .steerLeft)
    (state, recorder) = snapshot
    drive(30, .brake)
    let recording = recorder.recording(endingWith: state)
    #expect(recording.runs.map(\.intent) == [.faster, .brake])
    #expect(try recording.replay(on: state.sequence) == state)
  }
}
