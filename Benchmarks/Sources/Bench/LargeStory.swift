/// Writes a large story, always the same for a number of knots: prose, arithmetic, conditionals,
/// cycles and three choices in every knot. 10,000 knots are about 730,000 words and 5 MB.
struct LargeStory {
  private(set) var text = ""
  private let knotCount: Int
  private var random: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static let variableCount = 60
  private static let flagCount = 10
  private static let words = """
    road night car engine mirror street lamp window glove hour minute radio siren bridge river tunnel
    corner signal lane wheel tyre garage jacket toothpick clock plan money bag door stair floor voice
    hand face name city light rain smoke neon paper letter phone call number friend stranger driver
    the a of to and in that it was for on with as his they at be this have from or had by not but what
    some we can out other were all there when up use your how said an each she which do their time if
    will way about many then them would like so these her long make thing see him two has look more day
    could go come did my sound no most who over know than water been people down side now find any new
    work part take get place made live where after back little only round man year came show every good
    me give our under very through just form much great think say help low line before turn cause same
    mean differ move right boy old too does tell sentence set three want air well also play small end
    put home read large spell add even land here must big high such follow act why ask men change went
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  init(knots: Int) {
    knotCount = knots
    for index in 0..<Self.variableCount { line("VAR v\(index) = \(below(10))") }
    for index in 0..<Self.flagCount { line("VAR flag\(index) = \(below(2) == 0)") }
    line("-> knot_0")
    for index in 0..<knots { writeKnot(index) }
  }

  private mutating func writeKnot(_ index: Int) {
    line("=== knot_\(index) ===")
    line((0..<3).map { _ in sentence(6 + below(7)) }.joined(separator: " "))
    let (left, right) = (below(Self.variableCount), below(Self.variableCount))
    line("~ v\(left) = v\(left) + \(1 + below(5))")
    if below(2) == 0 {
      line("{ v\(left) > v\(right):")
      line("    " + sentence(7))
      line("    ~ v\(right) += 1")
      line("- else:")
      line("    " + sentence(7))
      let flag = below(Self.flagCount)
      line("    ~ flag\(flag) = not flag\(flag)")
      line("}")
    } else {
      let inline = "{flag\(below(Self.flagCount)): \(sentence(5)) | \(sentence(5)) }"
      line("\(inline) {&\(sentence(3))|\(sentence(3))|\(sentence(3))}")
    }
    line("+ [\(sentence(4))] \(sentence(6)) -> \(target())")
    let condition = below(2) == 0 ? "{v\(below(Self.variableCount)) mod 2 == 0} " : ""
    line("+ \(condition)\(phrase(4))[.] and \(phrase(4)). -> \(target())")
    line("+ [\(sentence(4))]")
    line("    " + sentence(6))
    line("    -> \(target())")
  }

  private mutating func line(_ line: String) {
    text += line
    text += "\n"
  }

  private mutating func target() -> String { "knot_\(below(knotCount))" }

  private mutating func phrase(_ count: Int) -> String {
    (0..<count).map { _ in Self.words[below(Self.words.count)] }.joined(separator: " ")
  }

  private mutating func sentence(_ count: Int) -> String {
    let phrase = phrase(count)
    return phrase.prefix(1).uppercased() + phrase.dropFirst() + ["." , ".", ".", "!", "?"][below(5)]
  }

  /// A linear congruential generator (Knuth's MMIX), its high bits.
  private mutating func below(_ count: Int) -> Int {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(random >> 33) % count
  }
}
