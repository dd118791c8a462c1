import Testing

@testable import Engine

@Suite struct SourceTests {
  @Test func locatesLinesAndColumnsInScalars() {
    let file = SourceFile(name: "a.ink", text: "one\ntwö x\n")
    #expect(file.location(at: 0) == Location(line: 1, column: 1))
    #expect(file.location(at: 8) == Location(line: 2, column: 4))
    #expect(file.offset(of: Location(line: 2, column: 4)) == 8)
    #expect(file.text(ofLine: 2) == "twö x")
  }

  /// What some editors put at the top of a file is no column of its first line.
  @Test func theByteOrderMarkIsNoColumn() {
    let file = SourceFile(name: "a.ink", text: "\u{FEFF}-> k\nx\n")
    #expect(file.location(at: 6) == Location(line: 1, column: 4))
    #expect(file.offset(of: Location(line: 1, column: 4)) == 6)
    #expect(file.text(ofLine: 1) == "-> k")
    #expect(file.location(at: 9) == Location(line: 2, column: 2))
  }

  @Test(arguments: [
    (3, 8, 8), (8, 3, 8), (5, 5, 5), (10, 10 + Span.byteCountMax, 10 + Span.byteCountMax),
    (10, 1_000_000, 10 + Span.byteCountMax),
  ])
  func aSpanEndsWhereItEnds(start: Int, end: Int, told: Int) {
    let span = Span(file: FileID(7), start: start, end: end)
    #expect((Int(span.start), Int(span.end), span.file.rawValue) == (start, told, 7))
    #expect(MemoryLayout<Span>.size == 8)
  }
}
