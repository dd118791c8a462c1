/// Finds what an author may have meant by a name that nobody knows.
public enum Spelling {
  /// The candidate with the fewest changes, if a third of the letters or fewer differ; ties go to
  /// the first in alphabetical order, so that candidates may come from a dictionary.
  public static func closest(to name: String, among candidates: [String]) -> String? {
    let letters = Array(name.lowercased().unicodeScalars)
    // Of names as short as `x` any two are alike.
    let limit = letters.count < 3 ? 0 : max(1, letters.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != name {
      let distance = distance(letters, Array(candidate.lowercased().unicodeScalars), limit: limit)
      guard distance <= limit else { continue }
      if let known = best, (known.distance, known.name) <= (distance, candidate) { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// Letters to insert, delete, replace or swap with a neighbour (Damerau 1964); `limit + 1` when
  /// more.
  private static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int
  ) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var twoAgo = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for row in 1..<(left.count + 1) {
      var current = [row] + [Int](repeating: 0, count: right.count)
      for column in 1..<(right.count + 1) {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        current[column] = min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          current[column] = min(current[column], twoAgo[column - 2] + 1)
        }
      }
      (twoAgo, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
