// What to say of names that stand for no variable, and of words that ink writes otherwise.

extension Resolver {
  /// What else a name stands for, with its article; nil if nothing has it.
  func kind(of name: Name) -> String? {
    if !scope.items(name.symbol).isEmpty { return "a list item" }
    switch scope.place(NamePath(name), from: scene) {
    case .scene(let id): return "a \(graph[id].kindName)"
    case .point: return "a label"
    case nil: break
    }
    if graph.externals[name.symbol] != nil { return "an external function" }
    return BuiltIn(name.symbol).map { _ in "a built-in function" }
  }

  /// A name is compared with all that the story has, so this is done for the first mistakes alone:
  /// of thousands the others mostly have the same cause.
  static var suggestionCountMax: Int { 200 }

  mutating func suggestion(for name: String, of kinds: Scope.Suggestions) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return scope.suggestion(for: name, from: scene, of: kinds)
  }

  /// Help for a name that nobody declared.
  mutating func help(forUndefined path: NamePath, as use: Use?) -> String {
    let name = graph.tree.text(path)
    if !path.others.isEmpty { return "A name has letters, digits and `_`, no `-` and no `.`." }
    var isCompared = false
    var isCondition = false
    switch use {
    case .compared: isCompared = true
    case .condition: isCondition = true
    case .value, .printed, .operand, .counted, .statement, nil: break
    }
    let quoted = isCompared ? "; if it is a text to compare with, write \"\(name)\"" : ""
    if let word = Self.meaning(of: name, isCondition: isCondition) { return word + quoted + "." }
    if let builtIn = path.sole.flatMap(BuiltIn.init) {
      return "It is a built-in function: write \(name)(\(builtIn.parameterCount == 0 ? "" : "…"))."
    }
    if let known = suggestion(for: name, of: [.variables, .places]) {
      return "Did you mean '\(known)'?"
    }
    if isCondition, let kind = Spelling.closest(to: name, among: Self.sequenceWords) {
      return "Did you mean the sequence `\(kind):`?"
    }
    if let elsewhere = path.sole.flatMap(temporaryElsewhere) { return elsewhere }
    return isCompared
      ? "Declare it with VAR" + quoted + "."
      : "Declare it with VAR at the top of a file, or with ~ temp in this scene."
  }

  private static let sequenceWords = ["shuffle", "stopping", "cycle", "once"]

  /// What other languages write so.
  private static func meaning(of word: String, isCondition: Bool) -> String? {
    if word.utf8.first.map(\.isDigit) == true {
      return "A number of ink has only digits and perhaps a point, such as 1500 or 0.5"
    }
    switch word.lowercased() {
    case "true", "yes": return "Write `true`"
    case "false", "no": return "Write `false`"
    case "null", "nil", "none":
      return "Ink has no such value: use 0, \"\", false or the empty list ()"
    case "else": return "The branch for all the rest is `- else:`, in small letters"
    case "default", "otherwise":
      return isCondition ? "The branch for all the rest is `- else:`" : nil
    default: return nil
    }
  }

  /// Whose temporary has that name, which cannot be seen from here.
  private func temporaryElsewhere(_ name: Symbol) -> String? {
    let other = graph.scenes.first {
      $0.temporaries[name] != nil || $0.parameters.contains { $0.name.symbol == name }
    }
    return other?.name.map {
      "'\(graph.tree.text($0))' has a temporary of that name, which only lives there: "
        + "pass it on, or use VAR."
    }
  }

  /// Help for an item in brackets that no list has.
  mutating func help(forItem path: NamePath, isAlone: Bool) -> String? {
    if isAlone, let name = path.sole,
      scope.variable(name, from: scene) != nil || graph.constants[name] != nil
    {
      return "Brackets round one name make a list of it: leave them away."
    }
    return suggestion(for: graph.tree.text(graph.tree.last(path)), of: [.items])
      .map { "Did you mean '\($0)'?" }
  }

  /// `1 argument`, `2 arguments`.
  static func arguments(_ count: Int) -> String {
    switch count {
    case 0: "no arguments"
    case 1: "1 argument"
    default: "\(count) arguments"
    }
  }
}
