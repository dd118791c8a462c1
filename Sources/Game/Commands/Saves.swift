import ArgumentParser
import Engine
import Foundation

/// `drive saves`: the saved games of a story, and getting them in and out.
struct Saves: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "saves",
    abstract: "Lists the saved games of a story; copies them out, in, or away.")

  @OptionGroup var argument: StoryArgument
  @Option(
    help: ArgumentHelp(
      "Writes a saved game, or 'current' for the one to go on with, into one file.",
      valueName: "name"))
  var export: String?
  @Option(
    name: [.short, .customLong("output")], help: "The file to write; standard output if left out.")
  var output: String?
  @Option(help: ArgumentHelp("Adds a saved game from a file.", valueName: "file"))
  var `import`: String?
  @Option(help: ArgumentHelp("Deletes a saved game.", valueName: "name")) var delete: String?
  @Option(help: "How to write the list.") var format = Format.text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func validate() throws {
    if [export, `import`, delete].compactMap(\.self).count > 1 {
      throw ValidationError("--export, --import and --delete go one at a time.")
    }
    if output != nil, export == nil { throw ValidationError("-o goes with --export.") }
  }

  func run() throws {
    let (program, bundle) = try argument.loadProgram()
    let identity = argument.identity(of: program, in: bundle)
    var store = SaveStore(
      identity: identity, folders: UserFolders(ProcessInfo.processInfo.environment))
    if let export {
      try write(export == "current" ? store.current() : store.record(named: export))
    } else if let path = `import` {
      Console.printError("drive: \(try read(path, into: &store))")
    } else if let delete {
      let slot = try store.slot(named: delete)
      if let failure = store.erase(slot.id) { throw Failure(failure) }
    } else {
      list(store.shelf.saves)
    }
  }

  private func write(_ record: GameRecord) throws {
    guard let output else {
      return Console.print(String(decoding: record.bytes, as: UTF8.self), terminator: "")
    }
    if FileManager.default.fileExists(atPath: output) {
      throw Failure("'\(output)' is there already: give another name")
    }
    do throws(FileFailure) {
      try KeptFile.write(record.bytes, to: URL(fileURLWithPath: output).path)
    } catch {
      throw Failure(error.reason)
    }
  }

  private func read(_ path: String, into store: inout SaveStore) throws -> String {
    guard let bytes = KeptFile.read(path) else { throw Failure("'\(path)' cannot be read") }
    do throws(SaveError) {
      var record = try GameRecord(bytes: bytes, for: store.identity)
      if record.label.isEmpty { record.label = "Imported" }
      return store.keep(record, in: nil)
    } catch {
      throw Failure("'\(path)': \(error.reason)")
    }
  }

  /// A line of `--format json`.
  private struct Line: Encodable {
    var name: String
    var chapter: String?
    var place: String?
    var time: String?
    var choices: Int
    var saved: String
    var damage: String?
    var words: String?
  }

  private func list(_ saves: [SavedSlot]) {
    switch format {
    case .json:
      let lines = saves.map {
        Line(
          name: $0.name, chapter: $0.heading.chapter, place: $0.heading.place,
          time: $0.heading.time, choices: $0.choiceCount, saved: $0.date, damage: $0.damage,
          words: $0.excerpt)
      }
      Console.print(Console.json(lines))
    case .text:
      for slot in saves {
        let place = [slot.heading.chapter, slot.heading.time].compactMap(\.self)
        let rest = [slot.damage ?? place.joined(separator: ", "), slot.date]
        Console.print(([slot.name] + rest.filter { !$0.isEmpty }).joined(separator: " | "))
      }
    }
  }
}
