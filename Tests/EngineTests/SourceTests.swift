import Engine
import Testing

@Suite struct SourceTests {
  @Test func locatesLinesAndColumnsInScalars() {
    let file = SourceFile(name: "a.ink", text: "one\ntwö x\n")
    #expect(file.location(at: 0) == Location(line: 1, column: 1))
    #expect(file.location(at: 8) == Location(line: 2, column: 4))
    #expect(file.offset(of: Location(line: 2, column: 4)) == 8)
    #expect(file.text(ofLine: 2) == "twö x")
  }
}
