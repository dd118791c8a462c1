import Testing

@testable import Engine

/// Saves that were damaged or made up are refused, or give a state that plays.
@Suite struct SavedGameMutationTests {
  private static let source = """
    VAR gold = 3
    VAR way = -> hall
    LIST Mood = calm, (tense), wild
    -> hall
    === hall
    ~ temp here = 1
    The hall. {gold} {Mood} {~a|b}
    <- guest("A" + gold, here)
    + [Pay {gold}] Paid {pay(here)} {pay(gold)} {way}. -> hall
    + [Down] -> cellar(gold) ->
    - Back. -> hall
    === guest(who, n)
    + [Ask {who}] {who} says {n}. -> hall
    === cellar(n)
    Dark {host(n)}.
    + [Back {n}] <>
    - ->->
    === function pay(ref x)
    ~ x = x - 1
    ~ Mood = Mood + 1
    ~ return deeper(x)
    === function deeper(ref y)
    {host(y)}
    ~ y = y + 1
    ~ return "r" + y
    EXTERNAL host(x)
    === function host(x)
    ~ return 1
    """

  private static let program = Result { try InkCase("mutated", source).program() }

  /// The story with another text at the end of a knot, a choice and a variable renamed.
  private static let edited = Result {
    let text = source.replacing("Back. ", with: "Back again. ").replacing(
      "[Down]", with: "[Descend]"
    )
    .replacing("gold", with: "money").replacing("Dark {", with: "Darkness. {")
    return try InkCase("edited", text).program()
  }

  /// Saves between lines, at choices, in calls two functions deep, and with a flow aside.
  private static let bodies: [String] = {
    guard let program = try? program.get() else { return [] }
    var random = Xorshift32(5)
    var story = Story(program, seed: 3)
    story.externals = ["host"]
    var bodies: [String] = []
    for step in 0..<60 {
      if step == 25 {
        story.switchFlow(to: "aside")
        _ = story.jump(to: "cellar", arguments: [.int(1)])
      }
      switch story.next() {
      case .line, .ended: break
      case .choices(let choices): story.choose(random.draw(choices.count))
      case .call:
        bodies.append(body(story))
        story.resume(returning: .text("so"))
      }
      if step % 4 == 0 { bodies.append(body(story)) }
    }
    return bodies
  }()

  private static func body(_ story: Story) -> String {
    let text = String(decoding: SavedGame(story).bytes, as: UTF8.self)
    return String(text[text.index(after: text.firstIndex(of: "\n")!)...].dropLast())
  }

  @Test func everyFlipCutAndInsertionOfAByteIsRefused() throws {
    let program = try Self.program.get()
    let whole = SavedGame(Story(program)).bytes
    for index in whole.indices.dropLast() {
      var flipped = whole
      flipped[index] ^= 1 << UInt8(index % 7)
      var inserted = whole
      inserted.insert(UInt8(ascii: "7"), at: index)
      for bytes in [flipped, inserted, Array(whole[..<index])] {
        // Blanks between the header's words may differ.
        guard let saved = try? SavedGame(bytes: bytes) else { continue }
        #expect(saved.bytes == whole, "byte \(index)")
      }
    }
  }

  /// The checksum is made to match, so that the reader sees what was done.
  @Test(arguments: 1...8)
  func whatIsReadPlays(seed: UInt32) throws {
    let programs = [try Self.program.get(), try Self.edited.get()]
    let bodies = Self.bodies
    #expect(bodies.count > 15)
    var random = Xorshift32(seed &* 7919)
    var readCount = 0
    for _ in 0..<400 {
      var body = Array(bodies[random.draw(bodies.count)].utf8)
      for _ in 0..<(1 + random.draw(3)) { Self.mutate(&body, &random) }
      guard
        let saved = try? SavedGame(
          bytes: SavedGameTests.sealed(String(decoding: body, as: UTF8.self)))
      else { continue }
      var story = Story(programs[random.draw(2)])
      story.externals = ["host"]
      do throws(SavedGameError) {
        _ = try story.restore(saved)
      } catch {
        #expect(!error.description.isEmpty)
        continue
      }
      readCount += 1
      play(&story, &random)
    }
    #expect(readCount > 10, "some must get through, or nothing is tested")
  }

  private func play(_ story: inout Story, _ random: inout Xorshift32) {
    _ = SaveChecks.reloaded(story)
    for step in 0..<20 {
      if step == 12 {
        story.switchFlow(to: story.currentFlow == "aside" ? "DEFAULT_FLOW" : "aside")
      }
      switch story.next() {
      case .line: break
      case .choices(let choices): story.choose(random.draw(choices.count))
      case .call: story.resume(returning: .int(1))
      case .ended: return
      }
    }
    _ = SaveChecks.reloaded(story)
  }

  /// Changes one token: a number, a word, an element, or where a bracket closes.
  private static func mutate(_ body: inout [UInt8], _ random: inout Xorshift32) {
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || byte == 0x2D }
    let start = random.draw(body.count)
    switch random.draw(5) {
    case 0, 1:
      // Another number.
      guard let first = body[start...].firstIndex(where: isDigit) else { return }
      let end = body[first...].firstIndex { !isDigit($0) } ?? body.endIndex
      let numbers = [
        "0", "1", "2", "3", "-1", "7", "65535", "2147483647", "-2147483648", "99999999999",
      ]
      body.replaceSubrange(first..<end, with: Array(numbers[random.draw(numbers.count)].utf8))
    case 2:
      // An element goes.
      guard let comma = body[start...].firstIndex(of: UInt8(ascii: ",")),
        let next = body[(comma + 1)...].firstIndex(where: { $0 == 0x2C || $0 == 0x5D || $0 == 0x7D }
        )
      else { return }
      body.removeSubrange(comma..<next)
    case 3:
      // An element comes twice.
      guard let comma = body[start...].firstIndex(of: UInt8(ascii: ",")),
        let next = body[(comma + 1)...].firstIndex(where: { $0 == 0x2C || $0 == 0x5D || $0 == 0x7D }
        )
      else { return }
      body.insert(contentsOf: Array(body[comma..<next]), at: next)
    default:
      let words = [
        "null", "true", "[]", "{}", "\"hall\"", "[\"ref\",\"n\",1]", "[0,0]", "[\"->\",0,\"\"]",
        "[\"text\",0]",
      ]
      guard let first = body[start...].firstIndex(where: { $0 == 0x2C || $0 == 0x3A }),
        let end = body[(first + 1)...].firstIndex(where: { $0 == 0x2C || $0 == 0x5D || $0 == 0x7D })
      else { return }
      body.replaceSubrange((first + 1)..<end, with: Array(words[random.draw(words.count)].utf8))
    }
  }
}
