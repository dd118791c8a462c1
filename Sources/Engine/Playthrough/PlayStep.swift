/// One thing that the reader did. The steps and the seed give the whole game again.
public enum PlayStep: Hashable, Sendable {
  /// An index of the choices that were offered, from 0.
  case choose(Int)
  /// A knot that ran during a drive.
  case talk(knot: String)
  /// An answer to it, from 1.
  case answer(Int)
  /// How a drive ended.
  case drive(DriveReport)
}

extension PlayStep {
  /// The step as words with spaces between; a name comes last, so that it may hold spaces.
  public var text: String {
    switch self {
    case .choose(let index): "choose \(index)"
    case .talk(let knot): "talk \(knot)"
    case .answer(let number): "answer \(number)"
    case .drive(let report):
      "drive \(report.seconds) \(report.heat) \(report.damage) \(report.outcome)"
    }
  }

  /// A step from its words; nil if they are no step's.
  public init?(text: String) {
    guard let space = text.firstIndex(of: " ") else { return nil }
    let rest = String(text[text.index(after: space)...])
    switch text[..<space] {
    case "choose":
      guard let index = Int(rest), index >= 0 else { return nil }
      self = .choose(index)
    case "talk": self = .talk(knot: rest)
    case "answer":
      guard let number = Int(rest), number >= 1 else { return nil }
      self = .answer(number)
    case "drive":
      let words = rest.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      guard words.count == 4, let seconds = Int(words[0]), let heat = Int(words[1]),
        let damage = Int(words[2])
      else { return nil }
      self = .drive(
        DriveReport(outcome: String(words[3]), seconds: seconds, heat: heat, damage: damage))
    default: return nil
    }
  }
}
