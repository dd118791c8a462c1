/// The names that an author gave, for hosts that are told one.
extension Program {
  /// The story's global variables, in the order of the program.
  public var globalNames: [String] { globals }

  /// Knots as `knot` and stitches as `knot.stitch`, in the order of the source.
  public var placeNames: [String] {
    containers.indices.compactMap { index in
      let container = containers[index]
      guard let name = container.name, !name.contains(where: { $0 == "-" || $0 == " " }) else {
        return nil
      }
      if container.parent == Self.root { return name }
      let outer = containers[Int(container.parent.rawValue)]
      return outer.parent == Self.root ? outer.name.map { "\($0).\(name)" } : nil
    }
  }

  /// `List.item` for an item that is named with or without its list; nil if there is none.
  public func qualifiedItemName(_ name: some StringProtocol) -> String? {
    let item = listItems.first { item in
      let list = listDefinitions[item.definition].name
      return item.name == name || "\(list).\(item.name)" == name
    }
    return item.map { "\(listDefinitions[$0.definition].name).\($0.name)" }
  }
}
