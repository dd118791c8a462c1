/// The names that an author gave, for hosts that are told one.
extension Program {
  /// The story's global variables, in the order of the program.
  public var globalNames: [String] { globals }

  /// Knots as `knot` and stitches as `knot.stitch`, in the order of the source.
  public var placeNames: [String] {
    containers.indices.compactMap { index in
      let outer = containers[index].parent
      guard let name = name(of: ContainerID(index)),
        !name.contains(where: { $0 == "-" || $0 == " " })
      else { return nil }
      if outer == Self.root { return name }
      return self[outer].parent == Self.root ? self.name(of: outer).map { "\($0).\(name)" } : nil
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
