extension Array {
  /// Drops what stands behind the first `count` elements: mostly nothing, or one, and an array
  /// takes longer over a range of its elements than over its last.
  @inline(__always)
  mutating func shorten(to count: Int) {
    while self.count > count { removeLast() }
  }
}
