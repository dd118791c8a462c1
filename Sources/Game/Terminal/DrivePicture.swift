import Engine

/// The picture of a drive at the size of the window, with what is said over it.
struct DrivePicture: Sendable {
  private(set) var size: TerminalSize
  let tier: ColourTier
  private let isSteady: Bool
  private let isTypeset: Bool
  private let camera: RoadCamera
  private var renderer: RoadRenderer

  /// - Parameters:
  ///   - isSteady: Nothing flashes, flickers or drifts.
  ///   - isTypeset: What is said has printers' quotes, dashes and ellipses.
  init(
    _ state: DriveState, size: TerminalSize, tier: ColourTier, isSteady: Bool = false,
    isTypeset: Bool = true
  ) {
    self.size = size
    self.tier = tier
    self.isSteady = isSteady
    self.isTypeset = isTypeset
    let theme = RoadCamera.theme(state.sequence.theme)
    camera = RoadCamera(sequence: state.sequence, course: state.course)
    renderer = RoadRenderer(width: size.width, height: size.height, theme: theme, tier: tier)
  }

  mutating func resize(_ size: TerminalSize) {
    guard size != self.size else { return }
    self.size = size
    renderer = RoadRenderer(
      width: size.width, height: size.height, theme: renderer.theme, tier: tier)
  }

  /// Without a moment of its own it names the key that matters now, without a hint the keys of the
  /// wheel.
  mutating func draw(
    _ state: DriveState, _ captions: DriveCaptions, banner: String?, moment: String?,
    keys: KeyMap = KeyMap(), hint: String? = nil
  ) -> CellGrid {
    var view = camera.view(of: state, isSteady: isSteady, keys: keys)
    // It dawns on some roads.
    if view.theme != renderer.theme {
      renderer = RoadRenderer(width: size.width, height: size.height, theme: view.theme, tier: tier)
    }
    view.dashboard.lines = captions.lines(at: state.tick)
    view.dashboard.choice = captions.choice(state)
    view.dashboard.isTypeset = isTypeset
    view.dashboard.banner = banner
    if let moment { view.dashboard.moment = moment }
    if let hint { view.dashboard.hint = hint }
    return renderer.draw(view)
  }
}
