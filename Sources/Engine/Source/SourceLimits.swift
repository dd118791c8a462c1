/// How large the source of a story may be, and how deep; each is told as an error in a line.
struct SourceLimits: Sendable {
  /// The bytes of all files together: one file may be included many times.
  var byteCountMax = 1 << 28
  var fileCountMax = SourceMap.fileCountMax
  /// Files that include each other.
  var includeDepthMax = 100
  /// Braces, brackets and calls inside each other.
  var bracketDepthMax = 64
  /// Bullets or dashes of a line and of the lines around the braces that it stands in.
  var weaveDepthMax = 64
  /// Operators of one expression, with those in its brackets: `a + b + c` is as deep as it is long.
  var operatorCountMax = 1_000
}
