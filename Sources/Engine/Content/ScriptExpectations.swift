/// A story with expressions that scripts expect to hold: each becomes a function behind its main
/// file.
struct ExpectationLoader: SourceLoader {
  let base: any SourceLoader
  let main: String
  let expressions: [String]

  static func functionName(_ index: Int) -> String { "expectation__\(index)" }

  func read(_ name: String) throws(LoadError) -> [UInt8] {
    let bytes = try base.read(name)
    guard name == main else { return bytes }
    var functions = ""
    for (index, expression) in expressions.enumerated() {
      functions += inkFunction(Self.functionName(index), giving: expression)
    }
    return bytes + Array(functions.utf8)
  }
}

/// An expression that a story's compiler refuses.
struct ExpectationMistake {
  let expression: String
  let message: String
  let notes: [String]
}

extension StoryBundle {
  /// What scripts without expectations are played on; nil if the story has errors.
  public var stage: PlaythroughStage? {
    program.map {
      PlaythroughStage(program: $0, sequences: drives, driveFunction: Self.driveFunction)
    }
  }

  /// The program with functions for expressions, and what is wrong with those that have none.
  func compiling(
    expectations: [String]
  ) -> (program: Program?, mistakes: [ExpectationMistake]) {
    guard !expectations.isEmpty else { return (program, []) }
    guard let main else {
      let message = "expressions need the story's ink, and this one is compiled"
      let mistakes = expectations.map {
        ExpectationMistake(expression: $0, message: message, notes: [])
      }
      return (program, mistakes)
    }
    func compiled(_ expressions: [String]) -> Compilation? {
      try? Engine.compile(
        main,
        from: ExpectationLoader(
          base: FolderLoader(folder: folder), main: main, expressions: expressions))
    }
    if let program = compiled(expectations)?.program { return (program, []) }
    // One by one: a bracket that is missing from one may be missed in the next.
    var mistakes: [ExpectationMistake] = []
    for expression in expectations {
      guard let error = compiled([expression])?.diagnostics.first(where: { $0.severity == .error })
      else { continue }
      mistakes.append(
        ExpectationMistake(
          expression: expression, message: error.message, notes: error.notes.map(\.message)))
    }
    let sound = expectations.map { expression in
      mistakes.contains { $0.expression == expression } ? "false" : expression
    }
    return (compiled(sound)?.program, mistakes)
  }
}
