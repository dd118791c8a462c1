import Engine

/// What keys mean at the wheel. Letters double the arrows, for keyboards without them; no letter
/// means two things. `RoadCamera` names them at the bottom of the picture.
enum DriveKey: Hashable, Sendable {
  case intent(Intent)
  case pause

  init?(_ key: Key, _ keys: KeyMap = KeyMap()) {
    if key == .focusLost {
      self = .pause
      return
    }
    switch keys.command(for: key, in: .wheel) {
    case .steerLeft: self = .intent(.steerLeft)
    case .steerRight: self = .intent(.steerRight)
    case .faster: self = .intent(.faster)
    case .slower: self = .intent(.slower)
    case .brake: self = .intent(.brake)
    case .cover: self = .intent(.cover)
    case .lights: self = .intent(.lights)
    case .pause: self = .pause
    default:
      guard case .character(let scalar) = key, let digit = scalar.digit, digit > 0 else {
        return nil
      }
      self = .intent(.answer(digit))
    }
  }
}
