import Testing

@testable import Game

struct WrapCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let width: Int
  let lines: [String]

  var testDescription: String { name }

  static let all = [
    WrapCase(
      name: "short text is one line", text: "The oven is ringing.", width: 40,
      lines: ["The oven is ringing."]),
    WrapCase(name: "nothing is one empty line", text: "", width: 40, lines: [""]),
    WrapCase(
      name: "breaks at spaces", text: "four rings and then ten seconds", width: 12,
      lines: ["four rings", "and then ten", "seconds"]),
    WrapCase(name: "an exact fit stays", text: "aaaa bbbb", width: 9, lines: ["aaaa bbbb"]),
    WrapCase(name: "one less does not", text: "aaaa bbbb", width: 8, lines: ["aaaa", "bbbb"]),
    WrapCase(
      name: "spaces between words are kept inside a line", text: "a  b", width: 9, lines: ["a  b"]),
    WrapCase(
      name: "spaces at a break go", text: "aaaa    bbbb", width: 6, lines: ["aaaa", "bbbb"]),
    WrapCase(
      name: "breaks after an em dash", text: "Sorry. I'm—do we say", width: 11,
      lines: ["Sorry. I'm—", "do we say"]),
    WrapCase(
      name: "never begins a line with a dash", text: "aaaa bbbb—cc", width: 9,
      lines: ["aaaa", "bbbb—cc"]),
    WrapCase(
      name: "breaks after a hyphen between letters", text: "a tow-truck driver", width: 9,
      lines: ["a tow-", "truck", "driver"]),
    WrapCase(
      name: "keeps minus and number together", text: "at noon -5 out", width: 10,
      lines: ["at noon -5", "out"]),
    WrapCase(
      name: "a quote stays with its word", text: "he said \"go\"", width: 8,
      lines: ["he said", "\"go\""]),
    WrapCase(
      name: "a long word is cut", text: "a Donaudampfschiffahrt b", width: 10,
      lines: ["a", "Donaudampf", "schiffahrt", "b"]),
    WrapCase(
      name: "a no-break space holds", text: "aa bb\u{A0}cc", width: 6, lines: ["aa", "bb\u{A0}cc"]),
    WrapCase(
      name: "wide characters break anywhere", text: "夜道を行く車", width: 7, lines: ["夜道を", "行く車"]),
    WrapCase(
      name: "but not before a full stop", text: "夜道を。行く", width: 6, lines: ["夜道", "を。行", "く"]),
    WrapCase(
      name: "nor after an opening quote", text: "夜道「行く」", width: 6, lines: ["夜道", "「行", "く」"]),
    WrapCase(
      name: "nor before a small kana or a long sign", text: "ちょっとカー", width: 6,
      lines: ["ちょっ", "とカー"]),
    WrapCase(
      name: "marks take no columns", text: "e\u{301}te\u{301} fini", width: 8,
      lines: ["e\u{301}te\u{301} fini"]),
    WrapCase(
      name: "marks stay with their letters", text: "e\u{301}e\u{301}e\u{301}e\u{301}", width: 2,
      lines: ["e\u{301}e\u{301}", "e\u{301}e\u{301}"]),
    WrapCase(name: "an emoji is two columns", text: "🚓🚓🚓", width: 5, lines: ["🚓🚓", "🚓"]),
    WrapCase(name: "tabs and line breaks are spaces", text: "a\tb\nc", width: 9, lines: ["a b c"]),
    WrapCase(name: "controls are dropped", text: "a\u{1B}[2Jb\u{7}c", width: 9, lines: ["a[2Jbc"]),
    WrapCase(
      name: "a widow is given company", text: "You turn it until it faces the door for him.",
      width: 40, lines: ["You turn it until it faces the door", "for him."]),
    WrapCase(
      name: "so is a scrap of two words", text: "a folding phone with one number in it.",
      width: 32, lines: ["a folding phone with one", "number in it."]),
    WrapCase(
      name: "the edge is as even as it can be", text: "aaa bb cc ddddd", width: 6,
      lines: ["aaa", "bb cc", "ddddd"]),
    WrapCase(
      name: "a sentence does not begin at the end of a line", text: "He is at the door now. I do not know him.",
      width: 24, lines: ["He is at the door now.", "I do not know him."]),
    WrapCase(
      name: "a dash between words begins no line", text: "a quote in a quote — done", width: 18,
      lines: ["a quote in a", "quote — done"]),
    WrapCase(
      name: "nor does one that is typed", text: "a quote in a quote -- done", width: 18,
      lines: ["a quote in a", "quote -- done"]),
    WrapCase(
      name: "a long last word needs none", text: "You turn it until it faces the door carefully.",
      width: 40, lines: ["You turn it until it faces the door", "carefully."]),
  ]
}

struct FoldCase: Sendable {
  let text: String
  let ascii: String

  static let all = [
    FoldCase(text: "plain", ascii: "plain"),
    FoldCase(text: "I’m—“so”…", ascii: "I'm--\"so\"..."),
    FoldCase(text: "café, e\u{301}", ascii: "cafe, e"),
    FoldCase(text: "Straße", ascii: "Strasse"),
    FoldCase(text: "1–3 · ▸", ascii: "1-3 - >"),
    FoldCase(text: "夜", ascii: "?"),
    FoldCase(text: "ﬁve", ascii: "five"),
  ]
}

@Suite struct TextWrapTests {
  @Test(arguments: WrapCase.all)
  func wraps(_ sample: WrapCase) {
    let lines = TextWrap.lines(sample.text, width: sample.width)
    #expect(lines.map(\.text) == sample.lines)
    #expect(lines.allSatisfy { TextWidth.columns(of: $0.text) <= sample.width })
  }

  /// In the middle of a page no line is much shorter than the others, and none is added.
  @Test(arguments: [
    "Nobody is hurt. Irene has her arm across a boy behind her.", "one two", "夜道を行く車。どこへ。",
    "You kept the truck, and a boy waited a long time at a window for somebody.", "averylongword",
  ])
  func balances(_ text: String) {
    for width in 12...70 {
      let plain = TextWrap.lines(text, width: width)
      let even = TextWrap.balanced(text, width: width)
      #expect(even.count == plain.count)
      #expect(even.allSatisfy { TextWidth.columns(of: $0.text) <= width })
    }
  }

  @Test func evensTheLinesOfACaption() {
    let words = "Nobody is hurt. Irene has her arm across a boy behind her."
    let even = TextWrap.balanced(words, width: 50).map(\.text)
    #expect(even == ["Nobody is hurt. Irene has her", "arm across a boy behind her."])
  }

  /// Every line fits, every character that shows is there once, and lines begin where they say.
  @Test(arguments: [
    "It carries down the stairwell from 405 to the turn above the third floor, where a dresser—",
    "夜道を行く車。「どこへ？」と彼は言った。It has never been lit — not once.", "e\u{301}\u{302}x 🚓 -5 a--b ---- \"\"",
  ])
  func losesNothing(_ text: String) {
    for width in 2...70 {
      let lines = TextWrap.lines(text, width: width)
      #expect(lines.allSatisfy { TextWidth.columns(of: $0.text) <= width })
      #expect(lines.map(\.text).joined().filter { $0 != " " } == text.filter { $0 != " " })
      for line in lines {
        let rest = String(decoding: Array(text.utf8)[line.offset...], as: UTF8.self)
        #expect(line.text.first == rest.first)
      }
    }
  }

  @Test(arguments: FoldCase.all)
  func folds(_ sample: FoldCase) {
    #expect(AsciiText.fold(sample.text) == sample.ascii)
  }
}
