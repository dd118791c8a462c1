import Engine

/// What keys mean while a story is read.
extension SessionEvent {
  init?(_ key: Key) {
    switch key {
    case .up, .character("k"): self = .up
    case .down, .character("j"): self = .down
    case .enter, .character(" "), .right: self = .accept
    case .pageUp, .character("b"): self = .pageUp
    case .pageDown, .character("f"): self = .pageDown
    case .backspace, .character("u"): self = .back
    case .escape, .character("q"): self = .menu
    case .character("?"): self = .help
    case .character("h"): self = .toggleHint
    case .character(let scalar):
      guard let digit = scalar.digit, digit > 0 else { return nil }
      self = .choose(digit)
    case .left, .home, .end, .tab, .delete, .control, .focusLost, .focusGained: return nil
    }
  }
}

/// What keys mean at the wheel. Letters double the arrows, for keyboards without them; no letter
/// means two things. `RoadCamera` names them at the bottom of the picture.
enum DriveKey: Hashable, Sendable {
  case intent(Intent)
  case pause

  init?(_ key: Key) {
    switch key {
    case .left, .character("a"), .character("h"): self = .intent(.steerLeft)
    case .right, .character("d"), .character("l"): self = .intent(.steerRight)
    case .up, .character("w"), .character("k"): self = .intent(.faster)
    case .down, .character("s"), .character("j"): self = .intent(.slower)
    case .character(" "): self = .intent(.brake)
    case .character("c"): self = .intent(.cover)
    case .character("x"): self = .intent(.lights)
    case .escape, .focusLost, .character("p"), .character("q"): self = .pause
    case .character(let scalar):
      guard let digit = scalar.digit, digit > 0 else { return nil }
      self = .intent(.answer(digit))
    case .pageUp, .pageDown, .home, .end, .enter, .tab, .backspace, .delete, .control, .focusGained:
      return nil
    }
  }
}

extension Unicode.Scalar {
  var digit: Int? { ("0"..."9").contains(self) ? Int(value - 0x30) : nil }
}
