/// What the instruments say. Everything is a word or a number before it is a colour.
struct Dashboard: Hashable, Sendable {
  enum HeatWord: String, CaseIterable, Sendable {
    case cool, noticed, hunted

    init(heat: Int) {
      self = heat < 30 ? .cool : heat < 70 ? .noticed : .hunted
    }
  }

  struct Line: Hashable, Sendable {
    enum Voice: Hashable, Sendable { case person, radio, thought }

    var speaker = ""
    var text: String
    var voice = Voice.person
  }

  struct Reading: Hashable, Sendable {
    var name: String
    var value: String
  }

  struct Choice: Hashable, Sendable {
    var options: [String]
    /// What is left of the time, in thousandths; nil where the timer is off.
    var remaining: Int?
    var secondsLeft = 0
    /// The first half second, when no key counts.
    var isLocked = false
  }

  /// A length as one reads it beside miles an hour: in feet, to the nearest ten.
  static func length(metres: Int) -> String { "\((metres * 3_281 / 1_000 + 5) / 10 * 10) ft" }

  /// Miles an hour.
  var speed = 0
  var limit = 35
  var cruise = 0
  /// As fast as the car goes.
  var top = 95
  /// Seconds on the watch; what it counts is the caption's to say.
  var watch: Int?
  var watchCaption = "left"
  /// What the watch began with, where it counts down.
  var watchAll: Int?
  /// 0 to 100; nil in sequences that have no police.
  var heat: Int?
  /// How well he who is followed has read it, 0 to 100; nil where nobody is.
  var suspicion: Int?
  /// Further readings, each a name and a value: a lap, a distance.
  var readings: [Reading] = []
  /// Somebody can see the player at this moment.
  var isSeen = false
  var damage = 0
  var hasHeadlights = true
  /// What hides the player, in a word: "underpass"; nil in the open.
  var cover: String?
  /// Metres to the nearest police car behind, where there is one.
  var policeBehind: Int?
  var lines: [Line] = []
  /// Whether quotes, dashes and ellipses are set as printers do.
  var isTypeset = true
  var choice: Choice?
  /// One word or two over everything: "paused", "3".
  var banner: String?
  /// The keys, in one line; two spaces between them.
  var hint = KeyMap().wheelHint
  /// The one key that matters at this moment, and what it does.
  var moment: String?
  /// What comes up on the road: a fork and its ways, a place to hide.
  var notice: String?

  var heatWord: HeatWord { HeatWord(heat: heat ?? 0) }

  var suspicionWord: String {
    switch HeatWord(heat: suspicion ?? 0) {
    case .cool: "drives on"
    case .noticed: "looks back"
    case .hunted: "has read you"
    }
  }

  var damageWord: String {
    switch damage {
    case ..<1: "whole"
    case ..<25: "scraped"
    case ..<50: "dented"
    case ..<75: "one lamp"
    default: "limping"
    }
  }

  var watchText: String {
    guard let watch else { return "" }
    let seconds = abs(watch) % 60
    return (watch < 0 ? "-" : "") + "\(abs(watch) / 60):" + (seconds < 10 ? "0" : "") + "\(seconds)"
  }
}
