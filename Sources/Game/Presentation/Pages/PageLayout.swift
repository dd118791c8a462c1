/// A page as cells, and where the hardware cursor rests: on what the reader is looking at.
struct PageLayout: Hashable, Sendable {
  struct Place: Hashable, Sendable {
    var column: Int
    var row: Int
  }

  var grid: CellGrid
  var cursor: Place?
  var stops = LayoutStops()
  /// The new text of a page, to be typed; empty where something else is shown.
  var typing = TypingPlan()
  /// Where a panel beside the text begins.
  var panelColumn: Int?

  static let widthMin = 40
  static let heightMin = 12

  /// Lays a model out. Below 40 by 12 there is only a line that says so.
  init(_ model: ScreenModel, width: Int, height: Int, theme: Theme) {
    guard width >= Self.widthMin, height >= Self.heightMin else {
      self = Self.tooSmall(width: width, height: height, theme: theme)
      return
    }
    let frame = PageFrame(
      width: width, height: height, theme: theme.lit(by: model.light), keys: model.keys)
    self.init(grid: frame.emptyGrid)
    switch model.overlay {
    case .list(let list): drawList(list, frame)
    case .transcript(let transcript): drawTranscript(transcript, frame)
    case .menu(let menu):
      drawBase(model.base, frame, showsHint: false)
      stops.targets = []
      typing = TypingPlan()
      drawMenuPanel(menu, frame)
    case nil: drawBase(model.base, frame, showsHint: model.showsHint && model.notice == nil)
    }
    if model.overlay == nil, case .page = model.base { drawStatusPanel(model.status, frame) }
    if let notice = model.notice { drawNotice(notice, frame) }
  }

  private init(grid: CellGrid) {
    self.grid = grid
  }

  private mutating func drawBase(_ base: ScreenModel.Base, _ frame: PageFrame, showsHint: Bool) {
    switch base {
    case .title(let screen): drawTitle(screen, frame, showsHint: showsHint)
    case .card(let heading): drawCard(heading, frame, showsHint: showsHint)
    case .page(let page): drawPage(page, frame, showsHint: showsHint)
    case .end(let screen): drawEnd(screen, frame, showsHint: showsHint)
    // The driving view paints itself.
    case .drive: break
    }
  }

  private static func tooSmall(width: Int, height: Int, theme: Theme) -> PageLayout {
    var layout = PageLayout(
      grid: CellGrid(width: width, height: height, filledWith: theme.paper))
    let words = "Too small here: \(widthMin) by \(heightMin) at least."
    let lines = TextWrap.lines(words, width: max(2, width - 1))
    let top = max(0, (height - lines.count) / 2)
    for (row, line) in lines.enumerated() {
      layout.grid.draw(line.text, x: 0, y: top + row, style: theme.text)
    }
    layout.cursor = width > 0 && height > 0 ? Place(column: 0, row: min(top, height - 1)) : nil
    return layout
  }

  /// A notice takes the place of the line of keys, and as many lines above it as it needs.
  private mutating func drawNotice(_ notice: String, _ frame: PageFrame) {
    let lines = TextWrap.lines(frame.theme.show(notice), width: frame.measure).prefix(4)
    let top = (frame.hintRow ?? frame.height - 1) - lines.count + 1
    // Its mark hangs in the margin, so that the words stand where the page's do.
    grid.fill(x: 0, y: top, width: frame.width, height: lines.count, with: frame.theme.paper)
    grid.draw("!", x: frame.left - 2, y: top, style: frame.theme.alert)
    for (row, line) in lines.enumerated() {
      grid.draw(line.text, x: frame.left, y: top + row, style: frame.theme.text)
    }
  }

  /// The line of keys at the bottom: as many as fit, the keys told from what they do.
  mutating func drawHint(_ hints: [KeyHint], row: Int? = nil, _ frame: PageFrame) {
    guard let usual = frame.hintRow else { return }
    let theme = frame.theme
    let gap = 3
    var shown = hints.map { hint in
      KeyHint(key: theme.show(hint.key), does: theme.show(hint.does), rank: hint.rank)
    }
    func columns(of hint: KeyHint) -> Int {
      TextWidth.columns(of: hint.key) + 1 + TextWidth.columns(of: hint.does)
    }
    while shown.reduce(-gap, { $0 + columns(of: $1) + gap }) > frame.measure,
      let rank = shown.map(\.rank).max(),
      let least = shown.lastIndex(where: { $0.rank == rank })
    {
      shown.remove(at: least)
    }
    var x = frame.left
    for hint in shown {
      x += grid.draw(hint.key, x: x, y: row ?? usual, style: theme.key) + 1
      x += grid.draw(hint.does, x: x, y: row ?? usual, style: theme.quiet) + gap
    }
  }

  /// Lets a row of the text column be clicked.
  mutating func addTarget(row: Int, option: Int?, _ frame: PageFrame) {
    let columns = frame.left..<frame.left + frame.measure
    stops.targets.append(ClickTarget(rows: row..<row + 1, columns: columns, option: option))
  }

  mutating func drawCentred(_ text: String, row: Int, style: TextStyle, _ frame: PageFrame) {
    let shown = frame.fit(frame.theme.show(text), columns: frame.width)
    grid.draw(shown, x: (frame.width - TextWidth.columns(of: shown)) / 2, y: row, style: style)
  }
}

/// Where the parts of a page stand at a size.
struct PageFrame: Sendable {
  let width: Int
  let height: Int
  let theme: Theme
  let keys: KeyMap
  /// The columns of a line of text, and the first of them.
  let measure: Int
  let left: Int
  /// Nil where there is no room for it.
  let headerRow: Int?
  let hintRow: Int?
  let body: Range<Int>

  /// As many columns as read well (R. Bringhurst: 45 to 75), and no more however wide the window.
  static let measureMax = 66
  /// A page taller than this leaves room above and below instead.
  static let heightMax = 44

  init(width: Int, height: Int, theme: Theme, keys: KeyMap = KeyMap()) {
    self.keys = keys
    self.width = width
    self.height = height
    self.theme = theme
    measure = min(Self.measureMax, width - (width < 50 ? 4 : 8))
    left = (width - measure) / 2
    let top = max(0, height - Self.heightMax) * 2 / 5
    let end = min(height, top + Self.heightMax)
    switch height {
    case ..<15:
      headerRow = nil
      hintRow = nil
      body = top..<end
    case ..<20:
      headerRow = top
      hintRow = end - 1
      body = top + 2..<end - 2
    default:
      headerRow = top + 1
      hintRow = end - 2
      body = top + 3..<end - 3
    }
  }

  var emptyGrid: CellGrid { CellGrid(width: width, height: height, filledWith: theme.paper) }

  /// A text cut to a number of columns, with a sign that it was.
  func fit(_ text: String, columns: Int) -> String {
    TextWidth.columns(of: text) <= columns ? text : cut(text, columns: columns)
  }

  /// A text that goes on elsewhere, with the sign of it, in a number of columns.
  func cut(_ text: String, columns: Int) -> String {
    let sign = theme.hasUnicode ? "…" : "..."
    var kept = ""
    var count = TextWidth.columns(of: sign)
    for character in text {
      count += TextWidth.columns(of: String(character))
      if count > columns { break }
      kept.append(character)
    }
    while let last = kept.last, " .,;:…".contains(last) { kept.removeLast() }
    return kept + sign
  }
}
