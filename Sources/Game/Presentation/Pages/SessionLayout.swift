extension PlaySession {
  /// Lays out what is to be seen, and notes where it leads to: what a terminal calls to repaint,
  /// and again when its size has changed.
  mutating func layout(width: Int, height: Int, theme: Theme) -> PageLayout {
    let layout = PageLayout(model, width: width, height: height, theme: theme)
    _ = handle(.laidOut(layout.stops))
    return layout
  }
}
