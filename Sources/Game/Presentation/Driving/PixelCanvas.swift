/// A pixel is one byte: an ink (one of 32) in a light band (one of 8).
///
/// A palette turns it into an exact colour at the very end, so that a frame never holds more
/// than 256 colours, whatever is drawn, and a tier or theme is one table.
struct Pixel: Hashable, Sendable, BitwiseCopyable {
  let bits: UInt8

  init(_ ink: Ink, band: Int) {
    bits = ink.rawValue << 3 | UInt8(truncatingIfNeeded: min(7, max(0, band)))
  }

  var ink: Ink { Ink(rawValue: bits >> 3)! }
  var band: Int { Int(bits & 7) }

  func lit(to band: Int) -> Pixel { Pixel(ink, band: band) }
}

/// The picture before it becomes cells: `width` by twice the rows. Writes outside are dropped.
struct PixelCanvas: Sendable {
  let width: Int
  let height: Int
  private(set) var pixels: [Pixel]

  init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    pixels = Array(repeating: Pixel(.skyHigh, band: 0), count: self.width * self.height)
  }

  subscript(x: Int, y: Int) -> Pixel {
    get {
      x >= 0 && x < width && y >= 0 && y < height
        ? pixels[y * width + x] : Pixel(.skyHigh, band: 0)
    }
    set {
      guard x >= 0, x < width, y >= 0, y < height else { return }
      pixels[y * width + x] = newValue
    }
  }

  /// Fills columns `from` up to but without `to` of one row.
  mutating func span(y: Int, from: Int, to: Int, _ pixel: Pixel) {
    guard y >= 0, y < height else { return }
    let low = max(0, from)
    let high = min(width, to)
    guard low < high else { return }
    for index in y * width + low..<y * width + high { pixels[index] = pixel }
  }

  /// Fills rows `from` up to but without `to` of one column.
  mutating func column(x: Int, from: Int, to: Int, _ pixel: Pixel) {
    guard x >= 0, x < width else { return }
    let low = max(0, from)
    let high = min(height, to)
    guard low < high else { return }
    for y in low..<high { pixels[y * width + x] = pixel }
  }

  mutating func rectangle(x: Int, y: Int, width: Int, height: Int, _ pixel: Pixel) {
    guard height > 0 else { return }
    for row in max(0, y)..<max(0, y, min(self.height, y + height)) {
      span(y: row, from: x, to: x + width, pixel)
    }
  }

  /// Copies a row of pixels from a strip that repeats sideways.
  mutating func copyRow(y: Int, from strip: [Pixel], start: Int, period: Int, offset: Int) {
    guard y >= 0, y < height, period > 0 else { return }
    var source = offset % period
    if source < 0 { source += period }
    for index in y * width..<(y + 1) * width {
      pixels[index] = strip[start + source]
      source += 1
      if source == period { source = 0 }
    }
  }

  /// The picture as cells, two pixels each. `grid` must be `width` by half the height.
  func paint(into grid: inout CellGrid, palette: RoadPalette) {
    precondition(grid.width == width && grid.height * 2 == height, "two pixels to a cell")
    for y in 0..<grid.height {
      let upper = 2 * y * width
      for x in 0..<width {
        grid.setPixels(
          x: x, y: y, upper: palette[pixels[upper + x]], lower: palette[pixels[upper + width + x]])
      }
    }
  }
}
