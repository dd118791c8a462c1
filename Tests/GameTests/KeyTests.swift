import Testing

@testable import Game

struct KeyCase: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: String
  let keys: [Key]
  var testDescription: String { name }

  init(_ name: String, _ bytes: String, _ keys: [Key]) {
    self.name = name
    self.bytes = bytes
    self.keys = keys
  }

  static let all: [KeyCase] = [
    KeyCase("arrows", "\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
    KeyCase("arrows, keypad mode", "\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", [.up, .down, .right, .left]),
    KeyCase("arrow with Shift", "\u{1B}[1;2A", [.up]),
    KeyCase("page keys", "\u{1B}[5~\u{1B}[6~", [.pageUp, .pageDown]),
    KeyCase("Home, End: xterm", "\u{1B}[H\u{1B}[F", [.home, .end]),
    KeyCase("Home, End: console", "\u{1B}[1~\u{1B}[4~", [.home, .end]),
    KeyCase("Home, End: rxvt", "\u{1B}[7~\u{1B}[8~", [.home, .end]),
    KeyCase("Delete, Backspace", "\u{1B}[3~\u{7F}\u{8}", [.delete, .backspace, .backspace]),
    KeyCase("Enter", "\r\n\u{1B}OM", [.enter, .enter, .enter]),
    KeyCase("Tab and Space", "\t ", [.tab, .character(" ")]),
    KeyCase("letters", "qé€😀", [
      .character("q"), .character("é"), .character("€"), .character("😀"),
    ]),
    KeyCase("Ctrl-L", "\u{C}", [.control("l")]),
    KeyCase("Esc twice, then a letter", "\u{1B}\u{1B}x", [.escape, .escape, .character("x")]),
    KeyCase("Esc and a digit in one piece", "\u{1B}1", [.escape, .character("1")]),
    KeyCase("focus", "\u{1B}[I\u{1B}[O", [.focusGained, .focusLost]),
    KeyCase(
      "a click, its end, the wheel", "\u{1B}[<0;12;7M\u{1B}[<0;12;7m\u{1B}[<64;1;1M\u{1B}[<65;1;1M",
      [.click(column: 11, row: 6), .wheelUp, .wheelDown]),
    KeyCase("other buttons mean nothing", "\u{1B}[<2;1;1M\u{1B}[<0;0;0M\u{1B}[<M", []),
    KeyCase("an old mouse", "\u{1B}[M !$x", [.click(column: 0, row: 3), .character("x")]),
    KeyCase("function keys mean nothing", "\u{1B}OP\u{1B}[15~\u{1B}[[Ax", [.character("x")]),
    KeyCase("a paste chooses nothing", "\u{1B}[200~1\r2\u{1B}[201~3", [.character("3")]),
    KeyCase("a character above 127 that is a control", "\u{9B}x", [.character("x")]),
  ]
}

@Suite struct KeyTests {
  @Test(arguments: KeyCase.all)
  func knowsKeys(_ sample: KeyCase) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(sample.bytes.utf8)) == sample.keys)
    #expect(!decoder.isWaiting)
  }

  @Test(arguments: KeyCase.all)
  func knowsKeysByteByByte(_ sample: KeyCase) {
    // Esc before another key is one piece only by chance: alone it is the same two keys.
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for byte in sample.bytes.utf8 { keys += decoder.decode([byte]) }
    #expect(keys == sample.keys)
  }

  @Test func waitsForTheRestOfAKey() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]).isEmpty)
    #expect(decoder.isWaiting)
    #expect(decoder.giveUpWaiting() == [.escape])
    #expect(!decoder.isWaiting)
    #expect(decoder.decode([0xC3]).isEmpty)
    #expect(decoder.giveUpWaiting().isEmpty)
  }

  @Test func leavesOutWhatIsNoUTF8() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0xFF, 0xC3, 0x41, 0xE2, 0x82, 0x42]) == [.character("A"), .character("B")])
  }

  @Test func boundsSequences() {
    var decoder = KeyDecoder()
    let long = [0x1B, 0x5B] + [UInt8](repeating: 0x31, count: 100)
    #expect(decoder.decode(long).isEmpty)
    #expect(!decoder.isWaiting)
  }
}
