// The row of instruments: each a word and a number, and where there is room a gauge below.

extension DashboardPainter {
  typealias Piece = (text: String, style: TextStyle)

  /// One instrument.
  struct Instrument {
    var words: [Piece]
    var gauge: [Piece] = []

    var columns: Int {
      max(Self.columns(of: words), Self.columns(of: gauge))
    }

    static func columns(of pieces: [Piece]) -> Int {
      pieces.reduce(0) { $0 + TextWidth.columns(of: $1.text) }
    }
  }

  func drawInstruments(_ grid: inout CellGrid, y: Int, hasGauges: Bool) {
    let all = instruments(width: grid.width, hasGauges: hasGauges)
    let widths = all.map { hasGauges ? $0.columns : Instrument.columns(of: $0.words) }
    // They spread over the width; where they do not fit, the last ones are dropped.
    var shown = all.count
    while shown > 1, widths[..<shown].reduce(0, +) + (shown - 1) * 2 > grid.width - 2 {
      shown -= 1
    }
    let free = max(0, grid.width - 2 - widths[..<shown].reduce(0, +))
    var x = 1
    for index in 0..<shown {
      draw(all[index].words, &grid, x: x, y: y)
      if hasGauges { draw(all[index].gauge, &grid, x: x, y: y + 1) }
      let gaps = max(1, shown - 1)
      x += widths[index] + free / gaps + (index < free % gaps ? 1 : 0)
    }
  }

  private func draw(_ pieces: [Piece], _ grid: inout CellGrid, x: Int, y: Int) {
    var column = x
    for piece in pieces { column += grid.draw(piece.text, x: column, y: y, style: piece.style) }
  }

  /// Most important first: on a narrow screen the rest is left out.
  private func instruments(width: Int, hasGauges: Bool) -> [Instrument] {
    var all = [speed(isNarrow: width < 76)]
    if dashboard.watch != nil { all.append(watch(isNarrow: width < 60)) }
    if dashboard.heat != nil { all.append(heat(width: width, hasGauges: hasGauges)) }
    if let suspicion = dashboard.suspicion {
      all.append(
        meter("he", suspicion, dashboard.suspicionWord, width: width, hasGauges: hasGauges))
    }
    all += dashboard.readings.map { reading in
      Instrument(words: [
        (reading.name + " ", style(.label)), (plain(reading.value), style(.value, .bold)),
      ])
    }
    let lights = dashboard.hasHeadlights ? "lights on" : width < 60 ? "DARK" : "LIGHTS OFF"
    all.append(
      Instrument(words: [
        (lights, dashboard.hasHeadlights ? style(.label) : style(.amber, .bold))
      ]))
    let isHurt = dashboard.damage >= 25
    all.append(
      Instrument(
        words: [
          ("car ", style(.label)),
          (dashboard.damageWord, style(isHurt ? .red : .value, isHurt ? .bold : [])),
        ],
        gauge: gauge(100 - dashboard.damage, of: 100, cells: 10, isHurt ? .red : .label)))
    return all
  }

  private func speed(isNarrow: Bool) -> Instrument {
    let isOver = dashboard.limit > 0 && dashboard.speed > dashboard.limit + 5
    let number = String(repeating: " ", count: dashboard.speed < 10 ? 1 : 0) + "\(dashboard.speed)"
    var words: [Piece] = [
      (number, style(isOver ? .red : .value, .bold)), (" mph", style(.label)),
    ]
    if isNarrow {
      if isOver { words.append((" over", style(.red))) }
      return Instrument(words: words)
    }
    if dashboard.limit > 0 {
      words.append((isOver ? " over " : " of ", style(isOver ? .red : .label)))
      words.append(("\(dashboard.limit)", style(.value)))
    }
    words.append(("  set ", style(.label)))
    words.append(("\(dashboard.cruise)", style(.value)))
    return Instrument(
      words: words,
      gauge: gauge(
        dashboard.speed, of: max(1, dashboard.top), cells: 22, isOver ? .red : .teal,
        mark: dashboard.limit > 0 ? dashboard.limit : nil))
  }

  private func watch(isNarrow: Bool) -> Instrument {
    var words: [Piece] = [(dashboard.watchText, style(.amber, .bold))]
    if !isNarrow { words.append((" " + dashboard.watchCaption, style(.label))) }
    guard let all = dashboard.watchAll, all > 0, let left = dashboard.watch else {
      return Instrument(words: words)
    }
    return Instrument(words: words, gauge: gauge(left, of: all, cells: 12, .amber))
  }

  private func heat(width: Int, hasGauges: Bool) -> Instrument {
    let word = dashboard.cover.map { "hidden: " + $0 } ?? dashboard.heatWord.rawValue
    var heat = meter("heat", dashboard.heat ?? 0, word, width: width, hasGauges: hasGauges)
    if dashboard.isSeen { heat.words.append((" SEEN", style(.red, .bold))) }
    return heat
  }

  /// A thing that is cool, warm or hot. Without a row for gauges it carries its own before its
  /// word.
  private func meter(
    _ name: String, _ value: Int, _ word: String, width: Int, hasGauges: Bool
  ) -> Instrument {
    let look: Look =
      switch Dashboard.HeatWord(heat: value) {
      case .cool: .teal
      case .noticed: .amber
      case .hunted: .red
      }
    if hasGauges {
      return Instrument(
        words: [(name + " ", style(.label)), (word, style(look, .bold))],
        gauge: gauge(value, of: 100, cells: 16, look))
    }
    let cells = width < 76 ? 4 : 6
    var words = gauge(value, of: 100, cells: cells, look)
    words.append((" " + word, style(look, .bold)))
    return Instrument(words: words)
  }

  /// A bar of so many cells; anything above nothing shows. A mark stands at a value of its own.
  private func gauge(
    _ value: Int, of all: Int, cells: Int, _ look: Look, mark: Int? = nil
  ) -> [Piece] {
    let full = min(cells, max(0, (value * cells + all - 1) / all))
    let (on, off, tick) = tier == .mono ? ("#", "-", "|") : ("█", "░", "┃")
    let place = mark.map { min(cells - 1, max(0, $0 * cells / all)) }
    return (0..<cells).map { cell in
      cell == place
        ? (tick, style(.value)) : cell < full ? (on, style(look)) : (off, style(.dim))
    }
  }
}
