import Engine

/// The keys that count on a screen: from the bindings, and from what can be done there now.
extension PlaySession {
  /// What can be done where the help was opened.
  var commandsThatCount: [Command] {
    let below = layers.dropLast().last?.kind
    switch below {
    case .transcript:
      return [.up, .down, .pageUp, .pageDown, .search, .searchNext, .writeOut, .menu]
    case .settings: return [.accept, .left, .up, .down, .menu]
    case .history: return [.accept, .up, .down, .pageUp, .pageDown, .top, .bottom, .menu]
    case .saves: return [.accept, .up, .down, .erase, .writeOut, .menu]
    case .menu, .keys, .chapters, .endings, .erase: return [.accept, .up, .down, .menu]
    case .help, .status, .bind, .name, nil: break
    }
    switch screen {
    case .title, .end: return commandsOfMenuScreen
    case .card: return [.accept] + commandsInGame
    case .page: return commandsOfPage
    case .drive: return Command.allCases.filter { $0.room == .wheel }
    }
  }

  private var commandsOfMenuScreen: [Command] {
    let always: [Command] = [.accept, .up, .down]
    return always + (playing == nil ? [.settings, .help, .menu] : commandsInGame)
  }

  private var commandsOfPage: [Command] {
    if case .choices = playing?.place.stop, stopsOfPage.continuesAt == nil {
      return [.accept, .up, .down] + commandsInGame
    }
    return [.accept] + commandsInGame
  }

  private var commandsInGame: [Command] {
    var commands: [Command] = []
    if playing?.canTakeBack == true { commands.append(.takeBack) }
    if playing?.canRedo == true { commands.append(.redo) }
    commands += [.history, .pageUp]
    if !status.isEmpty { commands.append(.status) }
    commands.append(.save)
    if hasSaves { commands.append(.load) }
    return commands + [.autoAdvance, .settings, .keyLine, .menu]
  }

  /// Whether a digit chooses something there.
  private var digitsChoose: Bool {
    switch layers.dropLast().last?.kind {
    case .menu: return true
    case nil: break
    default: return false
    }
    switch screen {
    case .title, .end: return true
    case .card: return false
    case .drive: return true
    case .page:
      guard case .choices = playing?.place.stop else { return false }
      return stopsOfPage.continuesAt == nil
    }
  }

  var helpList: ListScreen {
    var rows = commandsThatCount.map { command in
      ListScreen.Row(
        lead: settings.keys.keys(of: command).map(\.name).joined(separator: " "),
        text: command.words, isSelectable: false)
    }
    if digitsChoose {
      rows.insert(.init(lead: "1–9", text: "take it at once", isSelectable: false), at: 1)
    }
    rows += [
      ("Ctrl-L", "draw the screen again"), ("Ctrl-Z", "put the game aside"),
      ("Ctrl-C", "leave at once, saved"),
    ]
    .map { .init(lead: $0.0, text: $0.1, tone: .quiet, isSelectable: false) }
    return ListScreen(
      title: "Keys", note: "on this screen", rows: rows.filter { !$0.lead.isEmpty },
      top: layers.last?.selection ?? 0,
      hints: [KeyHint(key: "Any other key", does: "closes this")])
  }
}
