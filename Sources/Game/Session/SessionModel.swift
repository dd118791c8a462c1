import Engine

/// What is to be seen.
extension PlaySession {
  var model: ScreenModel {
    ScreenModel(
      base: base, overlay: overlayModel, notice: notice, showsHint: settings.showsKeyLine,
      status: showsStatus ? status : [], keys: settings.keys)
  }

  private var showsStatus: Bool { playing != nil && screen != .title && settings.showsPanel }

  private var base: ScreenModel.Base {
    switch screen {
    case .title:
      .title(
        TitleScreen(
          title: book.title, author: book.author, menu: titleMenu,
          resumePoint: resumable?.place.heading, hasCity: book.hasCity))
    case .card: .card(playing?.place.heading ?? SceneHeading())
    case .page: .page(page)
    case .drive(let sequence): .drive(sequence: sequence)
    case .end: .end(end)
    }
  }

  private var overlayModel: ScreenModel.Overlay? {
    switch overlay {
    case .menu: .menu(overlayMenu)
    case .transcript(let view): .transcript(TranscriptScreen(passages: passagesSeen, view: view))
    default: list.map { .list($0) }
    }
  }

  /// What has been on the screen: a page that is longer than the screen has not been seen to its
  /// end.
  var passagesSeen: ArraySlice<Passage> {
    let all = playing?.reading.passages ?? []
    guard let next = stopsOfPage.continuesAt else { return all[...] }
    return all[..<min(all.count, next.offset > 0 ? next.passage + 1 : next.passage)]
  }

  private var page: StoryPage {
    guard let playing else { preconditionFailure("a page is a page of a game") }
    let place = playing.place
    var choices: [String] = []
    let mark: StoryPage.Mark
    switch place.stop {
    case .choices(let offered):
      choices = offered.map(\.text)
      mark = .choices
    case .call: mark = .drive
    case .ended: mark = .end
    case .start, .card, .page: mark = .more
    }
    return StoryPage(
      heading: place.heading, passages: playing.reading.passages[place.sceneStart...],
      newFrom: place.pageStart, continuesFrom: continuesFrom, choices: choices,
      selection: selection, mark: mark, canTakeBack: playing.canTakeBack,
      canRedo: playing.canRedo, wasReadBefore: wasReadBefore)
  }

  private var end: EndScreen {
    let place = playing?.place ?? Reading.Place()
    return EndScreen(
      title: book.title, ending: place.ending, chapter: place.heading.chapter, reasons: reasons,
      wordCount: place.wordCount, choiceCount: place.choiceCount, driveCount: place.driveCount,
      minuteCount: (playing?.milliseconds ?? 0) / 60_000,
      endingsSeen: chronicle.endings.count,
      endingsInAll: max(endingsInAll, chronicle.endings.count),
      hasFailed: place.hasFailed, menu: endMenu)
  }
}
