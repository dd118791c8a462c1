/// Draws a drive: a view becomes a grid of cells, in any size and tier, without a terminal.
///
/// Holds what depends on size, theme and tier alone (palette, skyline); make it anew when one of
/// them changes. `draw` is a pure function of the view.
struct RoadRenderer: Sendable {
  let width: Int
  let height: Int
  let theme: RoadTheme
  let tier: ColourTier
  private let palette: RoadPalette
  private let backdrop: Backdrop

  init(width: Int, height: Int, theme: RoadTheme, tier: ColourTier) {
    self.width = max(0, width)
    self.height = max(0, height)
    self.theme = theme
    self.tier = tier
    palette = RoadPalette(theme: theme, tier: tier)
    backdrop = Backdrop(theme: theme, width: self.width, height: self.height * 2)
  }

  func draw(_ view: RoadView) -> CellGrid {
    var view = view
    view.glitterColumn = theme.light.glitter.map {
      backdrop.screenColumn(bearing: $0, heading: view.heading)
    }
    var grid = CellGrid(width: width, height: height)
    if tier == .mono {
      MonoRoad(view: view, backdrop: backdrop, width: width, height: height).paint(into: &grid)
    } else {
      picture(view).paint(into: &grid, palette: palette)
    }
    if width > 0, height > 0 { LabelPainter(view: view, tier: tier).paint(into: &grid) }
    DashboardPainter(dashboard: view.dashboard, tier: tier, tick: view.tick).paint(into: &grid)
    guard tier == .colours16 else { return grid }
    return grid.reduced(to: .colours16)
  }

  /// The picture alone, as pixels.
  func picture(_ view: RoadView) -> PixelCanvas {
    var canvas = PixelCanvas(width: width, height: height * 2)
    guard width > 0, height > 0 else { return canvas }
    let projection = RoadProjection(view: view, width: width, height: height * 2)
    let light = RoadLight(view: view)
    backdrop.paint(heading: view.heading, into: &canvas)
    GroundPainter(view: view, projection: projection, light: light).paint(into: &canvas)
    paintObjects(view, projection, light, into: &canvas)
    let sprites = SpritePainter(view: view, projection: projection, light: light)
    HelicopterPainter(view: view, projection: projection).paint(into: &canvas)
    sprites.paintPlayer(into: &canvas)
    Lens(view: view, horizon: projection.horizon).paint(into: &canvas)
    MirrorPainter(view: view).paint(into: &canvas)
    return canvas
  }

  /// Far to near, so that what is near covers what is behind it.
  private func paintObjects(
    _ view: RoadView, _ projection: RoadProjection, _ light: RoadLight,
    into canvas: inout PixelCanvas
  ) {
    let facades = FacadePainter(view: view, projection: projection)
    let props = PropPainter(view: view, projection: projection, light: light)
    let sprites = SpritePainter(view: view, projection: projection, light: light)
    // By distance, then by place in the list: the order is total, so frames never flicker.
    let vehicles = view.vehicles.enumerated().sorted {
      ($1.element.ahead, $1.offset) < ($0.element.ahead, $0.offset)
    }
    var next = 0
    let last = projection.posts.count - 2
    guard last >= projection.firstSegment else { return }
    for index in stride(from: last, through: projection.firstSegment, by: -1) {
      facades.paint(segment: index, into: &canvas)
      props.paint(segment: index, into: &canvas)
      let nearEnd = index * RoadView.segmentLength - view.origin
      while next < vehicles.count, vehicles[next].element.ahead >= nearEnd {
        if vehicles[next].element.ahead < nearEnd + RoadView.segmentLength {
          sprites.paint(vehicles[next].element, into: &canvas)
        }
        next += 1
      }
    }
  }
}
