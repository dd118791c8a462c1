/// What the road does next, in the words of a navigator: "right, tightening, two hundred and fifty
/// feet".
enum PaceNotes {
  /// Hundredths of a degree in a segment below which a road counts as straight.
  private static let curveMin = 40
  private static let reach = 240_000

  /// The next curve within sight; nil if the road is straight.
  static func nextCurve(_ state: DriveState) -> String? {
    let course = state.course
    let side = state.player.lateral < state.segment.forkLine
    var place = state.player.position
    var distance = 0
    while abs(course.segment(at: place).turn) < curveMin {
      distance += Course.segmentLength
      guard distance < reach else { return nil }
      place = course.position(Course.segmentLength, after: place, goesRight: !side)
    }
    let sign = course.segment(at: place).turn.signum()
    var turns: [Int] = []
    for _ in 0..<80 {
      let turn = course.segment(at: place).turn
      guard turn.signum() == sign, abs(turn) >= curveMin else { break }
      turns.append(abs(turn))
      place = course.position(Course.segmentLength, after: place, goesRight: !side)
    }
    return note(turns, isRight: sign > 0, metres: distance / 1_000)
  }

  private static func note(_ turns: [Int], isRight: Bool, metres: Int) -> String {
    let sharpest = turns.max() ?? 0
    var words = [isRight ? "right" : "left"]
    switch sharpest {
    case ..<100: words[0] = "easy " + words[0]
    case 300..<500: words[0] = "tight " + words[0]
    case 500...: words[0] = "hairpin " + words[0]
    default: break
    }
    // Sharper in the second half than in the first by more than the easing at both ends.
    let half = turns.count / 2
    let first = turns[..<half].max() ?? sharpest
    if (turns[half...].max() ?? 0) > first * 13 / 10 { words.append("tightening") }
    if turns.count * 3 > 110 { words.append("long") }
    words.append(metres < 15 ? "now" : length(metres))
    return words.joined(separator: ", ")
  }

  /// A length as one tells it who reads his speed in miles: "fifty feet", to the nearest ten; from
  /// a hundred on to the nearest fifty; and from a thousand on in quarters of a mile.
  static func length(_ metres: Int) -> String {
    let feet = metres * 3_281 / 1_000
    switch feet {
    case ..<95: return number(max(10, (feet + 5) / 10 * 10)) + " feet"
    case ..<975: return number((feet + 25) / 50 * 50) + " feet"
    default: break
    }
    let quarters = max(1, (feet * 4 + feetInMile / 2) / feetInMile)
    switch (quarters / 4, quarters % 4) {
    case (0, 1): return "a quarter of a mile"
    case (0, 2): return "half a mile"
    case (0, 3): return "three quarters of a mile"
    case (1, 0): return "a mile"
    case (let miles, 0): return number(miles) + " miles"
    case (let miles, _): return "more than " + (miles == 1 ? "a mile" : number(miles) + " miles")
    }
  }

  private static let feetInMile = 5_280

  /// A number from 0 to 999 in words.
  static func number(_ value: Int) -> String {
    let small = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    let tens = [
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    switch value {
    case ..<0: return "less than nothing"
    case ..<20: return small[value]
    case ..<100:
      return value % 10 == 0 ? tens[value / 10] : "\(tens[value / 10])-\(small[value % 10])"
    case ..<1_000:
      let rest = value % 100
      return "\(small[value / 100]) hundred" + (rest == 0 ? "" : " and \(number(rest))")
    default: return "\(value)"
    }
  }
}
