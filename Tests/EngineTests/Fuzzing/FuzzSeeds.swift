import Engine

/// What mutations begin with.
enum FuzzSeeds {
  /// A saved game around a body, its checksum made to match.
  static func sealed(_ body: [UInt8]) -> [UInt8] {
    var body = body
    while let last = body.last, last <= UInt8(ascii: " ") { body.removeLast() }
    let check = Digest(of: body).hexadecimal
    return Array(#"{"format":"ink saved game","version":1,"check":"\#(check)"}"#.utf8) + [0x0A] + body
  }

  static let sequence = """
    id: fuzz
    theme: downtown_night
    clock: { start: 40, window: 300, story_seconds_per_second: 3.3, show: watch }
    car: sedan
    limits: { legal: 35, top: 95 }
    road:
      - { mark: alley, straight: 75, lanes: 1, scenery: alley, lamps: false, limit: 15 }
      - { curve: right, sharp: 3, length: 45, lanes: 2, scenery: stores, lamps: true, limit: 35 }
      - { straight: 90, hill: -4, cover: [{ id: dock, kind: dock, at: 30, length: 24 }] }
      - { straight: 150, lanes: 4, fork: way, options: { left: up, right: down } }
      - { branch: up, mark: bridge, straight: 120, lanes: 4, scenery: bridge, joins: end }
      - { branch: down, straight: 180, joins: end }
      - { mark: end, straight: 150, lanes: 2, scenery: warehouses, limit: 30 }
      - { mark: garage, straight: 30, scenery: garage, end: true }
    traffic: { density: 12, oncoming: 5, mix: { sedan: 6, cab: 3 }, speed: [24, 36] }
    police:
      sight: { range: 130, dark: 75 }
      units:
        - { id: car7, kind: patrol, at: end+60, facing: oncoming, appears: 150 }
    beats:
      - { when: { clock: 48 }, do: [{ flag: alarm }] }
    outcomes:
      - { id: clean, when: { at: garage } }
      - { id: caught }
    floor: clean

    """
}
