import ArgumentParser
import Engine

/// `drive explain`: what a mistake means, and how it is mended.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a code such as E0201, with an example; lists all codes if none is named.")

  @Argument(help: "The code, as it stands in brackets behind a message.") var code: String?

  func run() throws {
    guard let code else { return list() }
    guard let page = ExplainPage.page(for: code) else {
      let suggestion = ExplainPage.suggestion(for: code).map { " Did you mean \($0)?" } ?? ""
      throw Failure("there is no code '\(code)'.\(suggestion) `drive explain` lists them all.")
    }
    Console.print(page.page, terminator: "")
  }

  private func list() {
    for code in DiagnosticCode.all { Console.print("\(code.id)  \(code.title)") }
  }
}
