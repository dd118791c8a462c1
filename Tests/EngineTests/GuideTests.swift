import Engine
import Foundation
import Testing

/// The code of the guide and of the README runs here, word for word: each block of Swift there stands in this
/// file too. Only what is public can be used.
@Suite struct GuideTests {
  private let text = """
    EXTERNAL dice()
    VAR depth = 3
    -> well
    == well
    The well is {depth} deep. # dark
    * Look down
      You count {dice()}.
    - -> END
    == function dice
    ~ return 6
    == function twice(n)
    ~ return n * 2
    """

  private func guided() throws -> [String] {
    let loader = MemoryLoader(["story.ink": text])
    let compilation = try compile("story.ink", from: loader)
    for diagnostic in compilation.diagnostics {
      print(DiagnosticText(sources: compilation.sources).text(diagnostic))
    }
    guard let program = compilation.program else { return [] }

    let compiled = Array(program.inkJSON().utf8)
    let again = try Program(inkJSON: compiled)
    #expect(again.inkJSON() == program.inkJSON())

    var story = Story(program, seed: 42)
    var page: [String] = []
    reading: while true {
      switch story.next() {
      case .line(let line):
        page.append(line.text)
        page += line.tags.map { "# \($0)" }
      case .choices(let choices):
        page += choices.map(\.text)
        story.choose(choices[0].index)
      case .call(let request):
        page.append("\(request.name) is asked")
        story.resume(returning: .int(3))
      case .ended: break reading
      }
    }
    return page
  }

  @Test func playsAsTheGuideSays() throws {
    #expect(
      try guided() == ["The well is 3 deep.\n", "# dark", "Look down", "Look down\n", "You count 6.\n"])
  }

  @Test func asksSavesAndGoesElsewhere() throws {
    let program = try #require(compile("story.ink", from: MemoryLoader(["story.ink": text])).program)
    var story = Story(program, seed: 42)
    story.externals = ["dice"]
    #expect(story.next() == .line(Line(text: "The well is 3 deep.\n", tags: ["dark"])))

    let bookmark = story.state
    let file = SavedGame(story, title: "The Well").bytes
    story.restore(bookmark)
    let losses = try story.restore(SavedGame(bytes: file), title: "The Well")
    #expect(losses == [])
    #expect(story.state == bookmark)

    let depth = story.global("depth")
    let isSet = story.setGlobal("depth", to: .int(7))
    let twice = story.evaluate(function: "twice", arguments: [.int(4)])
    let visits = story.visitCount(at: "well")
    #expect(depth == .int(3) && isSet && twice?.value == .int(8) && visits == nil)

    story.switchFlow(to: "aside")
    let exists = story.jump(to: "well")
    let aside = story.next()
    story.removeFlow("aside")
    #expect(exists && aside == .line(Line(text: "The well is 7 deep.\n", tags: ["dark"])))

    story.choose(0)
    #expect(story.next() == .line(Line(text: "Look down\n")))
    #expect(story.next() == .call(ExternalRequest(name: "dice", arguments: [])))
    story.resume(returning: .int(5))
    #expect(story.next() == .line(Line(text: "You count 5.\n")))
  }

  /// The README's example, on the shipped story.
  @Test func playsTheShippedStory() throws {
    let folder = TidyTests.root.path
    #expect(FileManager.default.changeCurrentDirectoryPath(folder))
    let bundle = try StoryBundle.load("Content")
    guard let program = bundle.program else { fatalError("the story has mistakes") }
    var story = Story(program, seed: 42)
    reading: while true {
      switch story.next() {
      case .line(let line): print(line.text, terminator: "")
      case .choices(let choices): story.choose(choices[0].index)
      case .call: story.resume(returning: .text("clean"))
      case .ended: break reading
      }
    }
  }

  @Test(arguments: ["Sources/Engine/Engine.docc/Engine.md", "README.md"])
  func codeOfTheDocumentRunsHere(_ document: String) throws {
    let here = lines(try String(contentsOfFile: #filePath, encoding: .utf8)).joined(separator: "\n")
    let path = TidyTests.root.appendingPathComponent(document).path
    let blocks = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "```swift\n")
      .dropFirst().map { $0.components(separatedBy: "```")[0] }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let code = lines(block).filter { $0 != "import Engine" }.joined(separator: "\n")
      #expect(here.contains(code), "\(document): \(block)")
    }
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}
