import ArgumentParser
import Foundation

/// `drive manual`: the manual page, made from the commands themselves, so that it names what there
/// is.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Prints the manual page: drive manual | man -l -")

  func run() throws {
    guard let help = try? JSONDecoder().decode(ToolHelp.self, from: Data(Drive._dumpHelp().utf8))
    else {
      preconditionFailure("the argument parser tells of its commands in the form it documents")
    }
    Console.print(
      ManualPage(help.command, version: Drive.configuration.version).text, terminator: "")
  }
}

/// What `--experimental-dump-help` tells of a tool, as far as a manual page needs it.
private struct ToolHelp: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let arguments: [Argument]?
    let subcommands: [Command]?
    let shouldDisplay: Bool

    /// Without those that every command has.
    var ownArguments: [Argument] {
      (arguments ?? []).filter {
        $0.shouldDisplay && !["help", "version"].contains($0.valueName ?? "")
      }
    }
  }

  struct Argument: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable {
      let kind: String
      let name: String

      var isShort: Bool { kind == "short" }
    }

    let kind: Kind
    let abstract: String?
    let valueName: String?
    let names: [Name]?
    let allValues: [String]?
    let defaultValue: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
  }
}

/// A manual page in mdoc, the macros of mandoc(1) and groff(1).
private struct ManualPage {
  private(set) var text = ""

  init(_ tool: ToolHelp.Command, version: String) {
    let commands = (tool.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    text += """
      .Dd $Mdocdate$
      .Dt DRIVE 1
      .Os drive \(version)
      .Sh NAME
      .Nm drive
      .Nd \(Self.escaped(Self.sentence(tool.abstract)))
      .Sh SYNOPSIS

      """
    for command in commands { addSynopsis(command, []) }
    text += Self.description
    text += ".Sh COMMANDS\n"
    for command in commands { addCommand(command, []) }
    text += Self.rest
  }

  private mutating func addSynopsis(_ command: ToolHelp.Command, _ parents: [String]) {
    let path = parents + [command.commandName]
    let positionals = command.ownArguments.filter { $0.kind == .positional }
    text += ".Nm\n.Cm \(path.joined(separator: " "))\n"
    if positionals.count < command.ownArguments.count { text += ".Op Ar options\n" }
    for argument in positionals {
      let name = (argument.valueName ?? "argument") + (argument.isRepeating ? " ..." : "")
      text += (argument.isOptional ? ".Op Ar " : ".Ar ") + name + "\n"
    }
    for inner in Self.innerCommands(command) { addSynopsis(inner, path) }
  }

  private mutating func addCommand(_ command: ToolHelp.Command, _ parents: [String]) {
    let path = parents + [command.commandName]
    text += ".Ss drive \(path.joined(separator: " "))\n"
    if let abstract = command.abstract { text += Self.escaped(abstract) + "\n" }
    if let discussion = command.discussion, !discussion.isEmpty {
      text += ".Pp\n" + Self.escaped(discussion) + "\n"
    }
    let arguments = command.ownArguments
    if !arguments.isEmpty {
      text += ".Bl -tag -width Ds\n"
      for argument in arguments { addArgument(argument) }
      text += ".El\n"
    }
    for inner in Self.innerCommands(command) { addCommand(inner, path) }
  }

  private mutating func addArgument(_ argument: ToolHelp.Argument) {
    let value = argument.valueName ?? "value"
    switch argument.kind {
    case .positional: text += ".It Ar \(value)\n"
    case .flag, .option:
      let names = (argument.names ?? []).map { $0.isShort ? "Fl \($0.name)" : "Fl -\($0.name)" }
      text += ".It " + names.joined(separator: " , ")
      text += argument.kind == .option ? " Ar \(value)\n" : "\n"
    }
    var sentences = [argument.abstract ?? ""]
    if let values = argument.allValues, !values.isEmpty {
      sentences.append("One of \(values.joined(separator: ", ")).")
    }
    if argument.kind == .option, let standard = argument.defaultValue {
      sentences.append("Without it: \(standard).")
    }
    text += Self.escaped(sentences.filter { !$0.isEmpty }.joined(separator: " ")) + "\n"
  }

  private static func innerCommands(_ command: ToolHelp.Command) -> [ToolHelp.Command] {
    (command.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  /// An abstract as the line of NAME wants it: no capital, no full stop.
  private static func sentence(_ abstract: String?) -> String {
    var text = abstract ?? ""
    if text.last == "." { text.removeLast() }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Text in which roff sees no request, macro or escape.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      let plain = line.replacing("\\", with: "\\e")
      return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
    }.joined(separator: "\n")
  }

  private static let description = """
    .Sh DESCRIPTION
    .Nm
    is an engine, a player and a tester for interactive fiction written in ink.
    A
    .Ar story
    is a folder with a
    .Pa story.ink ,
    an
    .Pa .ink
    file, or ink JSON as other ink compilers write it.
    Without one,
    .Nm
    works on the story that it ships with: Five Minutes, a neo-noir in Los Angeles at night, seen
    from the driver's seat.
    .Pp
    Only the report that was asked for goes to standard output; everything else goes to standard
    error.
    While playing,
    .Ql ?\\&
    shows the keys that count on this screen.

    """

  private static let rest = """
    .Sh ENVIRONMENT
    .Bl -tag -width Ds
    .It Ev NO_COLOR
    If set and not empty: no colours.
    .It Ev ACCESSIBLE
    If 1: the story comes as lines, with numbered choices, as with
    .Fl -plain .
    .It Ev REDUCED_MOTION
    If set and not 0: nothing flashes, flickers or drifts.
    .It Ev DRIVE_CONTENT
    The folder of the story that is played where none is named.
    .It Ev XDG_CONFIG_HOME , XDG_DATA_HOME , XDG_STATE_HOME
    Where settings, saved games and the game in progress are kept.
    .El
    .Sh FILES
    .Bl -tag -width Ds
    .It Pa ~/.config/drive
    Settings.
    .It Pa ~/.local/share/drive
    Saved games.
    .It Pa ~/.local/state/drive
    The game in progress, written at each choice.
    .El
    .Sh EXIT STATUS
    .Bl -tag -width Ds
    .It 0
    All is well.
    .It 1
    The story or a test has problems.
    .It 2
    The command could not run: its words are off, or a file cannot be read.
    .El
    .Sh EXAMPLES
    Play Five Minutes:
    .Pp
    .Dl $ drive
    .Pp
    See every mistake of a story, with its line and what to do:
    .Pp
    .Dl $ drive check my-story
    .Pp
    Prove that no reader of it gets stuck:
    .Pp
    .Dl $ drive explore my-story
    .Sh SEE ALSO
    Writing with ink:
    .Lk https://github.com/inkle/ink/blob/master/Documentation/WritingWithInk.md

    """
}
