/// The road in letters, for terminals without colour: shape carries everything.
struct MonoRoad: Sendable {
  let view: RoadView
  let width: Int
  let height: Int
  private let projection: RoadProjection

  init(view: RoadView, width: Int, height: Int) {
    self.view = view
    self.width = width
    self.height = height
    projection = RoadProjection(view: view, width: width, height: height * 2)
  }

  func paint(into grid: inout CellGrid) {
    _ = projection
  }
}
