/// The menu over a drive that stands still.
struct PauseMenu: Hashable, Sendable {
  enum Item: String, Hashable, Sendable {
    case goOn = "Go on"
    case letHimDrive = "Let him drive"
    case takeTheWheel = "Take the wheel"
    case takeItFromTheLight = "Back to the light"
    case leave = "Leave"
  }

  let items: [Item]
  private(set) var selection = 0

  /// With the name of the last checkpoint, if one has been passed.
  init(isBotDriving: Bool, light: String? = nil) {
    let wheel: Item = isBotDriving ? .takeTheWheel : .letHimDrive
    items = light == nil ? [.goOn, wheel, .leave] : [.goOn, wheel, .takeItFromTheLight, .leave]
  }

  /// What a key chooses, if it chooses.
  mutating func press(_ key: Key, _ keys: KeyMap = KeyMap()) -> Item? {
    if keys.command(for: key, in: .wheel) == .pause { return .goOn }
    switch SessionEvent(key, keys) {
    case .command(.up): selection = (selection + items.count - 1) % items.count
    case .command(.down): selection = (selection + 1) % items.count
    case .command(.accept): return items[selection]
    case .choose(let number): return items.indices.contains(number - 1) ? items[number - 1] : nil
    case .command(.menu): return .goOn
    default: break
    }
    return nil
  }

  /// Draws the menu in the middle of a picture; gives the place of what is selected.
  ///
  /// - Parameter isDimming: Whether the road steps back; with few colours it would go altogether.
  func draw(into grid: inout CellGrid, isDimming: Bool) -> PageLayout.Place {
    let width = 30
    let height = items.count + 4
    let hasRules = grid.height > height + 4
    let left = max(0, (grid.width - width) / 2)
    let top = max(0, (grid.height - height) / 2)
    let paper = Colour(0x0E1013)
    let style = TextStyle(foreground: Colour(0xE4DFD3), background: paper)
    let accent = TextStyle(foreground: Colour(0xFFB347), background: paper, attributes: .bold)
    for y in 0..<grid.height where isDimming {
      for x in 0..<grid.width {
        grid[x, y].foreground = grid[x, y].foreground.mixed(with: paper, share: 128)
        grid[x, y].background = grid[x, y].background.mixed(with: paper, share: 128)
      }
    }
    grid.fill(
      x: left, y: top, width: width, height: height,
      with: Cell(.space, foreground: .white, background: paper))
    let rule = String(repeating: "─", count: width)
    if hasRules {
      grid.draw(rule, x: left, y: top - 1, style: style)
      grid.draw(rule, x: left, y: top + height, style: style)
    }
    grid.draw("Paused", x: left + (width - 6) / 2, y: top + 1, style: accent)
    for (index, item) in items.enumerated() {
      let isSelected = index == selection
      grid.draw(
        "\(isSelected ? ">" : " ") \(index + 1)  \(item.rawValue)", x: left + 4, y: top + 3 + index,
        style: isSelected ? accent : style)
    }
    return PageLayout.Place(column: left + 4, row: top + 3 + selection)
  }
}
