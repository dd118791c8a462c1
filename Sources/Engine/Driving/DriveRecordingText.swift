/// What is wrong with the text of a recording.
public struct DriveRecordingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with the text of a recording.
  public enum Reason: Hashable, Sendable {
    case tooLarge
    case notUTF8
    /// The first line does not say that it is a recording.
    case notARecording
    case version(String)
    /// Another kind of line was due; the text of the line that is there.
    case expected(String, found: String)
    case unknownLevel(String)
    case unknownIntent(String)
    case unknownAid(String)
    /// A number that is none, or out of its range.
    case badNumber(String, range: ClosedRange<Int>)
    case badSeed(String)
    case badDigest(String)
    case badName(String)
    /// Runs that do not fill their second, or reach over it.
    case unevenSecond(ticks: Int)
    case tooLong(ticksMax: Int)
    case tooManyFlags(countMax: Int)
    /// The text ends before its last line.
    case cutOff
    case textAfterEnd
    case wrongTickCount(said: Int, counted: Int)
  }

  /// From 1.
  public let line: Int
  /// What is wrong.
  public let reason: Reason

  /// One sentence that names the line.
  public var description: String { "line \(line): \(reasonText)" }

  private var reasonText: String {
    switch reason {
    case .tooLarge: "the recording has more than \(DriveRecording.byteCountMax) bytes"
    case .notUTF8: "the recording is not UTF-8"
    case .notARecording: "this is no recording: its first line is not 'drive recording 1'"
    case .version(let version): "a recording of version \(version) cannot be read"
    case .expected(let due, let found): "'\(due)' is due here, not '\(found)'"
    case .unknownLevel(let name): "there is no level '\(name)'"
    case .unknownIntent(let words): "there is no intent '\(words)'"
    case .unknownAid(let name): "there is no switch '\(name)'"
    case .badNumber(let word, let range):
      "'\(word)' is no number from \(range.lowerBound) to \(range.upperBound)"
    case .badSeed(let word): "'\(word)' is no seed: a number from 0 to \(UInt64.max)"
    case .badDigest(let word): "'\(word)' is no digest: 16 hexadecimal digits"
    case .badName(let word): "'\(word)' is no name as recordings write them"
    case .unevenSecond(let ticks):
      "a second has \(Units.ticksPerSecond) ticks, not \(ticks)"
    case .tooLong(let ticksMax): "a recording has \(ticksMax) ticks at most"
    case .tooManyFlags(let countMax): "a recording has \(countMax) flags at most"
    case .cutOff: "the recording is cut off: its last line is missing"
    case .textAfterEnd: "there is more after the last line"
    case .wrongTickCount(let said, let counted): "the runs have \(counted) ticks, not \(said)"
    }
  }
}

extension DriveRecording {
  static let title = "drive recording"
  static let version = "1"
  /// A drive of the longest kind with another intent at every tick is half of it.
  public static let byteCountMax = 1_048_576
  static let flagCountMax = 128

  /// The recording in its text format, canonical: equal recordings have equal texts.
  public var text: String {
    var lines = [
      "\(Self.title) \(Self.version)", "sequence \(Self.written(name: sequence))",
      "course \(Self.digits(of: courseDigest))", "level \(level.rawValue)", "seed \(seed)",
    ]
    for aid in aids.names { lines.append("aid \(aid)") }
    for flag in flags { lines.append("flag \(Self.written(name: flag))") }
    var ticks = 0
    for run in runs {
      var left = run.count
      while left > 0 {
        let count = min(left, Units.ticksPerSecond - ticks % Units.ticksPerSecond)
        lines.append("run \(count) \(run.intent.words)")
        left -= count
        ticks += count
        guard ticks.isMultiple(of: Units.ticksPerSecond) else { continue }
        let second = ticks / Units.ticksPerSecond
        lines.append("second \(second) \(Self.digits(of: digests[second - 1]))")
      }
    }
    let ending = outcome.map(Self.written(name:)) ?? Self.noName
    lines.append("end \(tickCount) outcome \(ending) digest \(Self.digits(of: finalDigest))")
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads the text format.
  public init(text bytes: [UInt8]) throws(DriveRecordingError) {
    guard bytes.count <= Self.byteCountMax else {
      throw DriveRecordingError(line: 1, reason: .tooLarge)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DriveRecordingError(line: 1, reason: .notUTF8)
    }
    var reader = RecordingReader(text)
    self = try reader.read()
  }

  /// Where a name could be and is none.
  fileprivate static let noName = "-"

  /// A name as one word: bytes other than letters, digits, `_`, `.` and `-` are `%` and two
  /// hexadecimal digits.
  fileprivate static func written(name: String) -> String {
    if name == noName { return "%2d" }
    var text = ""
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "-"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16)
      }
    }
    return text
  }

  /// The name that is written so; nil if no name is.
  fileprivate static func name(written text: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      rest = rest.dropFirst(2)
      guard let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) else { return nil }
      bytes.append(byte)
    }
    guard let name = String(validating: bytes, as: UTF8.self), written(name: name) == text else {
      return nil
    }
    return name
  }

  /// 16 hexadecimal digits.
  public static func digits(of digest: UInt64) -> String {
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension Intent {
  /// What it is called in a recording.
  fileprivate var words: String {
    switch self {
    case .none: "none"
    case .steerLeft: "left"
    case .steerRight: "right"
    case .faster: "faster"
    case .slower: "slower"
    case .brake: "brake"
    case .cover: "cover"
    case .lights: "lights"
    case .answer(let number): "answer \(number)"
    case .talkShows(let words): "words \(words)"
    case .storyFlag(let name): "flag \(DriveRecording.written(name: name))"
    }
  }

  /// Those without a number.
  private static let plain: [Intent] = [
    .none, .steerLeft, .steerRight, .faster, .slower, .brake, .cover, .lights,
  ]

  fileprivate init?(plainWord word: String) {
    guard let intent = Self.plain.first(where: { $0.words == word }) else { return nil }
    self = intent
  }

  /// Whether a recording can hold it.
  var hasWritableNumber: Bool {
    switch self {
    case .answer(let number), .talkShows(let number):
      (0...DriveRecording.numberMax).contains(number)
    case .none, .steerLeft, .steerRight, .faster, .slower, .brake, .cover, .lights, .storyFlag: true
    }
  }
}

/// Reads a recording line by line; the first mistake ends it.
private struct RecordingReader {
  private let lines: [Substring]
  /// An index of `lines`.
  private var next = 0

  init(_ text: String) {
    // Line feeds alone, or as some editors write them: Swift takes the two for one character.
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    // The last line ends as every line does.
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    self.lines = lines
  }

  private func mistake(_ reason: DriveRecordingError.Reason) -> DriveRecordingError {
    // `next` is behind the line that was read, so it is that line's number from 1.
    DriveRecordingError(line: max(1, next), reason: reason)
  }

  /// The words of the next line.
  private mutating func words() throws(DriveRecordingError) -> [String] {
    next += 1
    guard next <= lines.count else { throw mistake(.cutOff) }
    return lines[next - 1].split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  }

  /// The word of a line that has a name and one word.
  private mutating func word(of name: String) throws(DriveRecordingError) -> String {
    let words = try words()
    guard words.count == 2, words[0] == name, !words[1].isEmpty else {
      throw mistake(.expected(name, found: words.joined(separator: " ")))
    }
    return words[1]
  }

  private func number(
    _ word: String, in range: ClosedRange<Int>
  ) throws(DriveRecordingError) -> Int {
    // One way to write a number: no sign, no zeros before it.
    guard let number = Int(word), range.contains(number), "\(number)" == word else {
      throw mistake(.badNumber(word, range: range))
    }
    return number
  }

  private func digest(_ word: String) throws(DriveRecordingError) -> UInt64 {
    guard let digest = UInt64(word, radix: 16), DriveRecording.digits(of: digest) == word else {
      throw mistake(.badDigest(word))
    }
    return digest
  }

  private func name(_ word: String) throws(DriveRecordingError) -> String {
    guard let name = DriveRecording.name(written: word) else { throw mistake(.badName(word)) }
    return name
  }

  mutating func read() throws(DriveRecordingError) -> DriveRecording {
    var recording = try readHead()
    var ticks = 0
    while true {
      let words = try words()
      switch words[0] {
      case "run" where words.count >= 3:
        let count = try number(words[1], in: 1...Units.ticksPerSecond)
        ticks += count
        guard ticks <= Units.ticksPerSecond else { throw mistake(.unevenSecond(ticks: ticks)) }
        recording.append(try intent(words.dropFirst(2)), count: count)
        guard recording.tickCount <= DriveState.ticksMax else {
          throw mistake(.tooLong(ticksMax: DriveState.ticksMax))
        }
      case "second" where words.count == 3:
        guard ticks == Units.ticksPerSecond else { throw mistake(.unevenSecond(ticks: ticks)) }
        let second = recording.digests.count + 1
        _ = try number(words[1], in: second...second)
        recording.append(digest: try digest(words[2]))
        ticks = 0
      case "end":
        guard ticks < Units.ticksPerSecond else {
          throw mistake(.expected("second", found: words.joined(separator: " ")))
        }
        try readEnd(words, of: &recording)
        return recording
      default:
        let due = ticks == Units.ticksPerSecond ? "second" : "run"
        throw mistake(.expected(due, found: words.joined(separator: " ")))
      }
    }
  }

  private mutating func readHead() throws(DriveRecordingError) -> DriveRecording {
    guard !lines.isEmpty else { throw mistake(.notARecording) }
    let first = try words()
    guard first.count == 3, first[0] + " " + first[1] == DriveRecording.title else {
      throw mistake(.notARecording)
    }
    guard first[2] == DriveRecording.version else { throw mistake(.version(first[2])) }
    let sequenceWord = try word(of: "sequence")
    let sequence = try name(sequenceWord)
    let courseWord = try word(of: "course")
    let course = try digest(courseWord)
    let levelName = try word(of: "level")
    guard let level = DriveLevel(rawValue: levelName) else {
      throw mistake(.unknownLevel(levelName))
    }
    let seedWord = try word(of: "seed")
    guard let seed = UInt64(seedWord), "\(seed)" == seedWord else {
      throw mistake(.badSeed(seedWord))
    }
    var aids = DriveAids()
    while next < lines.count, lines[next].hasPrefix("aid ") {
      let aid = try word(of: "aid")
      guard aids.switchOn(aid) else { throw mistake(.unknownAid(aid)) }
    }
    var flags: [String] = []
    while next < lines.count, lines[next].hasPrefix("flag ") {
      let flagWord = try word(of: "flag")
      flags.append(try name(flagWord))
      guard flags.count <= DriveRecording.flagCountMax else {
        throw mistake(.tooManyFlags(countMax: DriveRecording.flagCountMax))
      }
    }
    return DriveRecording(
      sequence: sequence, courseDigest: course, level: level, seed: seed, aids: aids,
      flags: flags)
  }

  private func intent(_ words: ArraySlice<String>) throws(DriveRecordingError) -> Intent {
    let words = Array(words)
    if words.count == 1, let intent = Intent(plainWord: words[0]) { return intent }
    if words.count == 2, words[0] == "answer" {
      return .answer(try number(words[1], in: 0...DriveRecording.numberMax))
    }
    if words.count == 2, words[0] == "flag" { return .storyFlag(try name(words[1])) }
    if words.count == 2, words[0] == "words" {
      return .talkShows(words: try number(words[1], in: 0...DriveRecording.numberMax))
    }
    throw mistake(.unknownIntent(words.joined(separator: " ")))
  }

  private mutating func readEnd(
    _ words: [String], of recording: inout DriveRecording
  ) throws(DriveRecordingError) {
    guard words.count == 6, words[2] == "outcome", !words[3].isEmpty, words[4] == "digest" else {
      throw mistake(.expected("end", found: words.joined(separator: " ")))
    }
    let said = try number(words[1], in: 0...DriveState.ticksMax)
    guard said == recording.tickCount else {
      throw mistake(.wrongTickCount(said: said, counted: recording.tickCount))
    }
    let outcome = words[3] == DriveRecording.noName ? nil : try name(words[3])
    recording.end(outcome: outcome, digest: try digest(words[5]))
    guard next == lines.count else {
      next += 1
      throw mistake(.textAfterEnd)
    }
  }
}
