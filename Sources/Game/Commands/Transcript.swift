import Engine

/// How a conversation is written down.
protocol Transcript {
  func write(_ line: Line)
  func offer(_ choices: [Choice])
  func prompt()
  func chose(_ index: Int)
  /// What was typed is no choice that is offered.
  func refuse(isNumber: Bool)
  func inputClosed()
  func end(_ reason: EndReason)
}

enum EndReason: String {
  case noChoices = "no-choices"
  case input
  case error
  case limit
}

/// As ink's reference player writes it.
struct TextTranscript: Transcript {
  func write(_ line: Line) {
    var text = line.text
    if !line.tags.isEmpty { text += "# tags: " + line.tags.joined(separator: ", ") + "\n" }
    for problem in line.problems { text += message(problem) + "\n" }
    Console.print(text, terminator: "")
  }

  private func message(_ problem: Problem) -> String {
    let kind = problem.kind == .error ? "ERROR" : "WARNING"
    var place = ""
    if let file = problem.file, let line = problem.line {
      place = "'\(file)' line \(line): "
    } else if let path = problem.path, !path.isEmpty {
      place = "(\(path)): "
    }
    return "RUNTIME \(kind): \(place)\(problem.message)"
  }

  func offer(_ choices: [Choice]) {
    var text = "\n"
    for choice in choices { text += "\(choice.index + 1): \(choice.text)\n" }
    Console.print(text, terminator: "")
  }

  func prompt() { Console.print("?> ", terminator: "") }

  func chose(_ index: Int) {}

  func refuse(isNumber: Bool) {
    Console.print(
      isNumber ? "Choice out of range" : "Unexpected input. Type a choice number.")
  }

  func inputClosed() { Console.print("<User input stream closed.>") }

  func end(_ reason: EndReason) {}
}

/// As JSON Lines.
struct JSONTranscript: Transcript {
  private struct TextEntry: Encodable {
    let text: String
    let tags: [String]
  }

  private struct ChoicesEntry: Encodable {
    struct Entry: Encodable {
      let index: Int
      let text: String
      let tags: [String]
    }

    let choices: [Entry]
  }

  private struct ChoseEntry: Encodable {
    let chose: Int
  }

  private struct ErrorEntry: Encodable {
    let error: String
    let line: Int?
    let file: String?
    let path: String?
  }

  private struct WarningEntry: Encodable {
    let warning: String
    let line: Int?
    let file: String?
    let path: String?
  }

  private struct EndEntry: Encodable {
    let end: String
  }

  func write(_ line: Line) {
    if !line.text.isEmpty || !line.tags.isEmpty {
      Console.print(Console.json(TextEntry(text: line.text, tags: line.tags)))
    }
    for problem in line.problems {
      switch problem.kind {
      case .error:
        Console.print(
          Console.json(
            ErrorEntry(
              error: problem.message, line: problem.line, file: problem.file, path: problem.path)))
      case .warning:
        Console.print(
          Console.json(
            WarningEntry(
              warning: problem.message, line: problem.line, file: problem.file, path: problem.path))
        )
      }
    }
  }

  func offer(_ choices: [Choice]) {
    let entries = choices.map {
      ChoicesEntry.Entry(index: $0.index, text: $0.text, tags: $0.tags)
    }
    Console.print(Console.json(ChoicesEntry(choices: entries)))
  }

  func prompt() {}

  func chose(_ index: Int) { Console.print(Console.json(ChoseEntry(chose: index))) }

  func refuse(isNumber: Bool) {
    Console.printError(isNumber ? "Choice out of range" : "That is no number of a choice")
  }

  func inputClosed() {}

  func end(_ reason: EndReason) { Console.print(Console.json(EndEntry(end: reason.rawValue))) }
}
