import Engine

/// Something that lies over a screen, with the line of it that is selected.
struct Layer: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case help
    case menu
    case transcript(TranscriptView)
    case status
    case settings
    /// All commands and their keys.
    case keys
    /// Waits for a key to bind.
    case bind(Command)
    case history([HistoryRow])
    case saves(isSaving: Bool)
    /// Waits for the name of a save.
    case name(String, slot: SavedSlot.ID?)
    case erase(SavedSlot)
    case chapters
    case endings
  }

  var kind: Kind
  var selection = 0
}

extension PlaySession {
  /// What lies on top.
  var overlay: Layer.Kind? { layers.last?.kind }

  mutating func open(_ kind: Layer.Kind) -> [SessionEffect] {
    if kind == .endings { endingsInAll = book.endings.count }
    layers.append(Layer(kind: kind))
    clampSelection()
    return [.show]
  }

  private mutating func close() -> [SessionEffect] {
    layers.removeLast()
    return [.show]
  }

  private mutating func replace(_ kind: Layer.Kind) -> [SessionEffect] {
    layers[layers.count - 1].kind = kind
    return [.show]
  }

  /// What a key does where keys are not commands: text is typed, or a key is bound. Nil anywhere
  /// else.
  mutating func take(_ key: Key) -> [SessionEffect]? {
    switch overlay {
    case .name(let text, let slot):
      notice = nil
      return type(key, text, slot)
    case .bind(let command):
      notice = nil
      return bind(key, to: command)
    case .transcript(let view):
      guard let effects = readBack(view, key) else { return nil }
      notice = nil
      return effects
    default: return nil
    }
  }

  mutating func handleOnLayer(_ event: SessionEvent) -> [SessionEffect] {
    switch (overlay, event) {
    case (.menu, .choose(let number)):
      return overlayMenu.items.indices.contains(number - 1)
        ? run(overlayMenu.items[number - 1]) : []
    case (.help, _), (.status, _):
      // Any key closes what is only to be read.
      if case .command(let command) = event, moveSelection(command) { return [.show] }
      return close()
    case (.transcript(let view), .command(let command)): return scroll(view, command)
    case (.transcript, .choose): return close()
    case (_, .command(let command)): return performOnList(command)
    default: return []
    }
  }

  private mutating func performOnList(_ command: Command) -> [SessionEffect] {
    if moveSelection(command) { return [.show] }
    switch (overlay, command) {
    case (_, .menu): return close()
    case (_, .accept): return acceptOnList()
    case (.settings, .left): return changeSetting(by: -1)
    case (.keys, .erase): return bindUsualKeys()
    case (.saves, .erase):
      return selectedSave.map { open(.erase($0)) } ?? []
    case (.saves, .writeOut): return selectedSave.map { [.export($0.id)] } ?? []
    case (.menu, .takeBack): return takeBack()
    case (.menu, _), (.history, .help), (.settings, .help), (.saves, .help):
      return performAnywhere(command)
    // The key that opened a list closes it.
    case (.history, .history), (.settings, .settings), (.saves, .load), (.saves, .save):
      return close()
    default: return []
    }
  }

  /// Moves through the lines of a list. False if the command is none that moves.
  private mutating func moveSelection(_ command: Command) -> Bool {
    let rows = list?.rows ?? []
    let count = overlay == .menu ? overlayMenu.items.count : rows.count
    guard count > 0, let layer = layers.indices.last else { return false }
    if let list, list.selection == nil { return scrollList(command) }
    let isSelectable = { (index: Int) in rows.isEmpty || rows[index].isSelectable }
    var selection = layers[layer].selection
    switch command {
    case .up, .down:
      let step = command == .up ? count - 1 : 1
      for _ in 0..<count {
        selection = (selection + step) % count
        if isSelectable(selection) { break }
      }
    case .pageUp, .pageDown, .top, .bottom:
      let far = max(1, stops.listRows - 1)
      switch command {
      case .pageUp: selection = max(0, selection - far)
      case .pageDown: selection = min(count - 1, selection + far)
      case .top: selection = 0
      default: selection = count - 1
      }
      selection = nearestSelectable(
        to: selection, isDown: command != .pageDown && command != .bottom)
    default: return false
    }
    layers[layer].selection = selection
    return true
  }

  private mutating func scrollList(_ command: Command) -> Bool {
    let last = stops.listTopMax
    guard last > 0, let layer = layers.indices.last else { return false }
    let far = max(1, stops.listRows - 1)
    let top = layers[layer].selection
    switch command {
    case .up: layers[layer].selection = max(0, top - 1)
    case .down: layers[layer].selection = min(last, top + 1)
    case .pageUp: layers[layer].selection = max(0, top - far)
    case .pageDown: layers[layer].selection = min(last, top + far)
    default: return false
    }
    return true
  }

  private func nearestSelectable(to index: Int, isDown: Bool) -> Int {
    let rows = list?.rows ?? []
    guard rows.indices.contains(index), !rows[index].isSelectable else { return index }
    let below = rows.indices.first { $0 > index && rows[$0].isSelectable }
    let above = rows.indices.last { $0 < index && rows[$0].isSelectable }
    return (isDown ? below ?? above : above ?? below) ?? index
  }

  /// After the lines of a list have changed.
  mutating func clampSelection() {
    guard let layer = layers.indices.last, let rows = list?.rows else { return }
    let last = max(0, rows.count - 1)
    layers[layer].selection = nearestSelectable(
      to: min(layers[layer].selection, last), isDown: true)
  }

  private mutating func acceptOnList() -> [SessionEffect] {
    let selection = layers.last?.selection ?? 0
    switch overlay {
    case .menu: return run(overlayMenu.items[min(selection, overlayMenu.items.count - 1)])
    case .settings:
      return settingsField == nil ? open(.keys) : changeSetting(by: 1)
    case .keys: return open(.bind(Command.allCases[selection]))
    case .history(let rows): return accept(rows[selection])
    case .saves(let isSaving): return isSaving ? saveHere() : loadHere()
    case .erase(let slot):
      _ = close()
      return selection == 0 ? [.show] : [.erase(slot.id), .readShelf]
    case .chapters:
      return shelf.chapters.indices.contains(selection) ? [.read(shelf.chapters[selection].id)] : []
    case .endings: return close()
    case .help, .status, .transcript, .bind, .name, nil: return []
    }
  }

  // MARK: The transcript

  /// The keys of the transcript's own; nil for those that mean what they mean everywhere.
  private mutating func readBack(_ view: TranscriptView, _ key: Key) -> [SessionEffect]? {
    var view = view
    let seen = passagesSeen
    if view.isTyping {
      if view.type(key) { view.find(in: seen, isForward: true, from: nil) }
      return replace(.transcript(view))
    }
    switch (settings.keys.command(for: key), key) {
    case (.search, _): view.beginTyping()
    case (.searchNext, _): view.find(in: seen, isForward: true, from: view.top)
    case (_, .character("N")): view.find(in: seen, isForward: false, from: view.top)
    case (.top, _): view.top = TextPosition(passage: seen.startIndex, offset: 0)
    case (.bottom, _): view.top = nil
    case (.writeOut, _):
      return [.writeOut(TranscriptText.markdown(seen, title: book.title))]
    default: return nil
    }
    return replace(.transcript(view))
  }

  private mutating func scroll(_ view: TranscriptView, _ command: Command) -> [SessionEffect] {
    var view = view
    view.words = nil
    let target: TextPosition?
    switch command {
    case .up: target = stops.lineUp
    case .pageUp: target = stops.pageUp
    case .down: target = stops.lineDown
    case .pageDown: target = stops.pageDown
    case .help: return open(.help)
    default: return close()
    }
    if let target {
      view.top = target
      return replace(.transcript(view))
    }
    // Beyond the last line is the page itself.
    if command == .down || command == .pageDown { return close() }
    return [.show]
  }
}

// MARK: - Settings and keys

extension PlaySession {
  static let settingsGroups: [(title: String, fields: [SettingsField])] = [
    (
      "Reading",
      [
        .theme, .textSpeed, .autoAdvance, .skipRead, .keyLine, .panel, .typography, .mouse, .motion,
      ]
    ),
    ("Driving", [.level, .limits, .clock, .keepsLane, .brakes, .wide]),
  ]

  /// The field of the selected line; nil for the line that leads to the keys.
  var settingsField: SettingsField? {
    guard let selection = layers.last?.selection else { return nil }
    let lines: [SettingsField?] = Self.settingsGroups.flatMap { [nil] + $0.fields }
    return lines.indices.contains(selection) ? lines[selection] : nil
  }

  private mutating func changeSetting(by step: Int) -> [SessionEffect] {
    guard let field = settingsField else { return [] }
    _ = settings.set(field, to: settings.next(field, by: step))
    settingsSources[field] = .reader
    return [.keepSettings(settings), .show]
  }

  /// A key is added to those of a command, or taken away if it was one.
  private mutating func bind(_ key: Key, to command: Command) -> [SessionEffect] {
    if key == .focusLost || key == .focusGained { return [] }
    if key == .escape { return close() }
    var keys = settings.keys.keys(of: command)
    if let index = keys.firstIndex(of: key) {
      keys.remove(at: index)
    } else if !KeyMap.isBindable(key, in: command.room) {
      return tell("\(key.name) cannot be bound to anything else.")
    } else if keys.count >= KeyMap.keyCountMax {
      return tell("\(KeyMap.keyCountMax) keys are enough: press one of them to take it away.")
    } else {
      keys.append(key)
    }
    settings.keys.bind(command, to: keys)
    _ = close()
    return [.keepSettings(settings), .show]
  }

  private mutating func bindUsualKeys() -> [SessionEffect] {
    let command = Command.allCases[layers.last?.selection ?? 0]
    settings.keys.bind(command, to: command.keysByDefault)
    return [.keepSettings(settings), .show]
  }
}

// MARK: - Saved games

extension PlaySession {
  private static let nameLengthMax = 40

  private var isSaving: Bool { overlay == .saves(isSaving: true) }

  /// Where games are saved, the first line is a new one.
  private var selectedSave: SavedSlot? {
    let index = (layers.last?.selection ?? 0) - (isSaving ? 1 : 0)
    return shelf.saves.indices.contains(index) ? shelf.saves[index] : nil
  }

  private mutating func loadHere() -> [SessionEffect] {
    guard let slot = selectedSave else { return [] }
    if let damage = slot.damage { return tell("\(damage). It stays where it is.") }
    return [.read(slot.id)]
  }

  private mutating func saveHere() -> [SessionEffect] {
    guard let slot = selectedSave else { return open(.name("", slot: nil)) }
    if let damage = slot.damage { return tell("\(damage). It is not written over.") }
    return open(.name(slot.label, slot: slot.id))
  }

  private mutating func type(_ key: Key, _ text: String, _ slot: SavedSlot.ID?) -> [SessionEffect] {
    switch key {
    case .escape: return close()
    case .backspace: return replace(.name(String(text.dropLast()), slot: slot))
    case .control("u"): return replace(.name("", slot: slot))
    case .enter: return keep(as: text.trimmingBlanks, in: slot)
    case .character(let scalar) where text.count < Self.nameLengthMax:
      var text = text
      text.unicodeScalars.append(scalar)
      return replace(.name(text, slot: slot))
    default: return []
    }
  }

  private mutating func keep(as name: String, in slot: SavedSlot.ID?) -> [SessionEffect] {
    guard var record = saved else { return close() }
    let label = name.isEmpty ? playing?.place.heading.chapter ?? "Game" : name
    record.label = label
    layers = []
    hasSaves = true
    return [.keep(record, slot: slot), .show]
  }
}

// MARK: - The history

extension PlaySession {
  mutating func openHistory() -> [SessionEffect] {
    playing?.survey()
    let rows = playing?.history ?? []
    let effects = open(.history(rows))
    if let here = rows.firstIndex(where: { $0.isHere }) {
      layers[layers.count - 1].selection = here
    }
    return effects
  }

  private mutating func accept(_ row: HistoryRow) -> [SessionEffect] {
    if row.isHere { return close() }
    switch row.goal {
    case .decision(let node, let choice):
      return go(to: node, selecting: choice, turnsToFork: true)
    case .after(let node): return go(to: node, selecting: nil, turnsToFork: false)
    case nil: return []
    }
  }
}

// MARK: - Menus

extension PlaySession {
  var titleMenu: Menu {
    var items: [Menu.Item] = resumable == nil ? [] : [.resume]
    items.append(.newGame)
    if hasChapters { items.append(.chapters) }
    if hasSaves { items.append(.load) }
    if !chronicle.endings.isEmpty { items.append(.endings) }
    return Menu(
      items: items + [.settings, .leave], selection: screen == .title ? selection : 0)
  }

  var endMenu: Menu {
    var items: [Menu.Item] = [.again]
    if playing?.canTakeBack == true { items.append(.takeBack) }
    if hasChapters { items.append(.chapters) }
    items += [.history, .endings, .leave]
    if chronicle.endings.isEmpty { items.removeAll { $0 == .endings } }
    return Menu(items: items, selection: screen == .end ? selection : 0)
  }

  var overlayMenu: Menu {
    var items: [Menu.Item] = [.goOn]
    if playing?.canTakeBack == true { items.append(.takeBack) }
    if playing != nil { items += [.history, .transcript, .save] }
    if hasSaves { items.append(.load) }
    if !status.isEmpty { items.append(.status) }
    items.append(.settings)
    if playing != nil, screen != .title { items.append(.toTitle) }
    items.append(.leave)
    let selection = layers.last { $0.kind == .menu }?.selection ?? 0
    return Menu(items: items, selection: min(selection, items.count - 1))
  }

  mutating func run(_ item: Menu.Item) -> [SessionEffect] {
    switch item {
    case .resume: return resume()
    case .newGame, .again: return beginAnew()
    case .goOn: return close()
    case .takeBack: return takeBack()
    case .history: return performAnywhere(.history)
    case .transcript: return performAnywhere(.transcript)
    case .save: return performAnywhere(.save)
    case .load: return performAnywhere(.load)
    case .status: return performAnywhere(.status)
    case .settings: return open(.settings)
    case .keys: return open(.help)
    case .chapters: return [.readShelf] + open(.chapters)
    case .endings: return open(.endings)
    case .toTitle:
      let effects = save() + [.keepChronicle(chronicle), .show]
      resumable = screen == .end ? nil : playing
      playing = nil
      layers = []
      status = []
      screen = .title
      selection = 0
      return effects
    case .leave: return leave()
    }
  }
}
