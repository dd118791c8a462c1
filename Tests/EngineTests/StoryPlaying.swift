import Engine

/// Plays stories for tests, as the reference's own player prints them.
enum Player {
  /// The whole conversation: choices are taken by number from 1.
  static func transcript(_ program: Program, choosing inputs: [Int] = [], seed: Int32 = 0) -> String
  {
    var story = Story(program, seed: seed)
    var output = ""
    var inputs = inputs[...]
    while true {
      switch story.next() {
      case .line(let line):
        output += line.text
        if !line.tags.isEmpty { output += "# tags: " + line.tags.joined(separator: ", ") + "\n" }
        for problem in line.problems {
          let kind = problem.kind == .error ? "ERROR" : "WARNING"
          output += "RUNTIME \(kind): \(problem.message)\n"
        }
      case .choices(let choices):
        output += "\n" + choices.map { "\($0.index + 1): \($0.text)\n" }.joined() + "?> "
        guard let input = inputs.popFirst(), choices.indices.contains(input - 1) else {
          return output
        }
        story.choose(input - 1)
      case .call(let request):
        output += "[\(request.name)]"
        story.resume(returning: .int(0))
      case .ended: return output
      }
    }
  }

  /// The story whose root holds this content of ink JSON, and these named containers.
  static func program(
    _ content: String, named: String = "", lists: String = "{}"
  ) throws -> Program {
    let json =
      ##"{"inkVersion":21,"root":[["## + content + ##",null],{"## + named + ##"}],"listDefs":"##
      + lists + "}"
    return try Program(inkJSON: Array(json.utf8))
  }

  /// Variables with their first values, as the named container that declares them.
  static func globals(_ values: (String, String)...) -> String {
    let assignments = values.map { ##"\##($0.1),{"VAR=":"\##($0.0)"}"## }.joined(separator: ",")
    return ##""global decl":["ev",\##(assignments),"/ev","end",null]"##
  }
}

/// A story by reference, so that expectations can call what changes it.
final class Playing {
  var story: Story

  init(_ program: Program) { story = Story(program) }

  /// Everything up to the next choices, the end, or a call.
  func read() -> String {
    var text = ""
    while case .line(let line) = story.next() { text += line.text }
    return text
  }
}

/// The generator of `../shared/bench`: so that everybody plays the same.
struct Xorshift32 {
  private var state: UInt32

  init(_ seed: UInt32) {
    precondition(seed != 0, "xorshift stays at 0")
    state = seed
  }

  mutating func draw(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 17
    state ^= state << 5
    return Int(state % UInt32(count))
  }
}
