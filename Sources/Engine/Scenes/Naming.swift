// Which names may stand beside each other.

extension Resolver {
  /// Kinds of names, each checked against those before it: the rules are the reference's.
  enum NameKind: Int {
    case knot
    case list
    case listItem
    case global
    case stitchOrLabel
    case parameter
    case temporary
  }

  mutating func checkNames(of id: SceneID) {
    let scene = graph[id]
    // Of two with one name only the first is known; the second has been complained of.
    guard let name = scene.name, let parent = scene.parent,
      graph[parent].childrenByName[name.symbol] == id
    else { return }
    checkName(
      name, kind: scene.level == .knot ? .knot : .stitchOrLabel, what: scene.kindName,
      own: .scene(id))
    for (index, parameter) in scene.parameters.enumerated() {
      checkName(parameter.name, kind: .parameter, what: "parameter", own: nil)
      if scene.parameters[..<index].contains(where: { $0.name.symbol == parameter.name.symbol }) {
        report(
          .duplicateParameter, "There are two parameters '\(graph.tree.text(parameter.name))'",
          at: parameter.name.span)
      }
    }
    if scene.isFunction { checkFunction(scene) }
  }

  mutating func checkLabel(_ label: Name, of point: PointID) {
    guard graph[scene].labels[label.symbol] == point else { return }
    let toldCount = diagnostics.all.count
    checkName(label, kind: .stitchOrLabel, what: "label", own: .point(point))
    var outer: SceneID? = scene
    while let id = outer, diagnostics.all.count == toldCount {
      if let other = scope.holder(of: label.symbol, at: id), !isSame(other, .point(point)) {
        reportTaken(label, what: "label", by: kindName(of: other), at: span(of: other))
      }
      outer = graph[id].parent
    }
  }

  private func kindName(of place: Scope.Place) -> String {
    switch place {
    case .scene(let id): graph[id].kindName
    case .point: "label"
    }
  }

  mutating func checkNewName(_ name: Name, kind: NameKind, what: String) {
    checkName(name, kind: kind, what: what, own: nil)
  }

  mutating func checkLists() {
    for (index, list) in graph.lists.enumerated() {
      checkName(list.name, kind: .list, what: "list", own: nil, list: index)
      var seen: Set<Symbol> = []
      for item in list.items {
        if !seen.insert(item.name.symbol).inserted {
          report(
            .duplicateItem,
            "The list '\(graph.tree.text(list.name))' has an item "
              + "'\(graph.tree.text(item.name))' already",
            at: item.name.span)
        }
        checkName(item.name, kind: .listItem, what: "list item", own: nil, list: index)
      }
    }
  }

  private mutating func checkName(
    _ name: Name, kind: NameKind, what: String, own: Scope.Place?, list: Int? = nil
  ) {
    guard !isWordOfTheLanguage(name, what: what) else { return }
    if let knot = graph[SceneGraph.story].childrenByName[name.symbol], !isSame(.scene(knot), own) {
      reportTaken(name, what: what, by: graph[knot].kindName, at: graph[knot].name?.span)
      return
    }
    if kind.rawValue < NameKind.list.rawValue { return }
    if checkAgainstLists(name, kind: kind, what: what, list: list) { return }
    if kind.rawValue <= NameKind.global.rawValue { return }
    if let global = graph.globalIndices[name.symbol],
      case .expression = graph.globals[global].value
    {
      reportTaken(name, what: what, by: "variable", at: graph.globals[global].name.span)
    }
    guard kind.rawValue >= NameKind.parameter.rawValue || own != nil else { return }
    checkAgainstPlaces(name, kind: kind, what: what, own: own)
  }

  private mutating func isWordOfTheLanguage(_ name: Name, what: String) -> Bool {
    if name.symbol.isReserved {
      report(
        .reservedName,
        "'\(graph.tree.text(name))' is a word of the language, so no \(what) can have that name",
        at: name.span)
      return true
    }
    if BuiltIn(name.symbol) != nil {
      report(
        .reservedName,
        "'\(graph.tree.text(name))' is a built-in function, so no \(what) can have that name",
        at: name.span)
      return true
    }
    return false
  }

  private mutating func checkAgainstLists(
    _ name: Name, kind: NameKind, what: String, list own: Int?
  ) -> Bool {
    if kind != .list, let list = scope.list(name.symbol), list != own {
      reportTaken(name, what: what, by: "list", at: graph.lists[list].name.span)
      return true
    }
    if kind != .listItem, let place = scope.items(name.symbol).first {
      let item = graph.lists[place.list].items[place.item]
      reportTaken(name, what: what, by: "list item", at: item.name.span)
      return true
    }
    return false
  }

  private mutating func checkAgainstPlaces(
    _ name: Name, kind: NameKind, what: String, own: Scope.Place?
  ) {
    if let place = scope.place(NamePath(name), from: scene), !isSame(place, own) {
      reportTaken(name, what: what, by: "place in this scene", at: span(of: place))
      return
    }
    if kind != .parameter, let parameter = scope.parameter(name.symbol, of: scene) {
      reportTaken(name, what: what, by: "parameter", at: parameter.name.span)
    }
  }

  private func span(of place: Scope.Place) -> Span? {
    switch place {
    case .scene(let id): graph[id].name?.span
    case .point(let id): graph[id].label?.span
    }
  }

  private func isSame(_ place: Scope.Place, _ own: Scope.Place?) -> Bool {
    switch (place, own) {
    case (.scene(let left), .scene(let right)): left == right
    case (.point(let left), .point(let right)): left == right
    default: false
    }
  }

  private mutating func reportTaken(_ name: Name, what: String, by other: String, at span: Span?) {
    diagnostics.report(
      Diagnostic(
        .nameTaken, "The name '\(graph.tree.text(name))' of this \(what) is taken by a \(other)",
        at: name.span,
        notes: [Diagnostic.Note("It stands here.", at: span)]))
  }

  // MARK: Functions

  private mutating func checkFunction(_ scene: Scene) {
    let name = scene.name.map({ graph.tree.text($0) }) ?? ""
    if scene.level == .stitch {
      report(
        .functionFlow, "A stitch cannot be a function", at: scene.span,
        help: "Declare it as a knot: == function \(name)() ==.")
    }
    for child in scene.children {
      report(
        .functionFlow, "A function cannot have stitches, but '\(name)' has one",
        at: graph[child].span)
    }
    guard let block = scene.weave, let weave = graph.weaves[block] else { return }
    for divert in weave.allDiverts(in: graph) {
      report(
        .functionFlow, "A function cannot divert", at: divert.span,
        help: "A function ends with ~ return; for flow use a knot or a tunnel.")
    }
    for choice in weave.allChoices(in: graph) {
      report(.functionFlow, "A function cannot have choices", at: choice.span)
    }
  }
}
