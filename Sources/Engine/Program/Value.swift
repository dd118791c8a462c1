/// What a variable holds or an expression gives. Texts and lists are IDs: of the program's constants,
/// or of the pools of the running story.
public enum Value: Hashable, Sendable, BitwiseCopyable {
  /// What a function without `~ return` gives.
  case void
  case int(Int32)
  case float(Float)
  case bool(Bool)
  case text(TextID)
  case list(ListValueID)
  case target(TargetID)
  case pointerToGlobal(GlobalID)
  /// A temporary of the frame at `depth` in its thread, counted from the bottom.
  case pointerToTemporary(NameID, depth: UInt16)
  /// A tag of a choice, between its text and its choice point.
  case tag(TextID)
}

/// A set of list items, and the lists it came from (which an empty list remembers).
public struct ListValue: Hashable, Sendable {
  public var items: BitSet
  /// Indices of `Program.listDefinitions`. Only an empty list needs them; others follow from `items`.
  public var origins: BitSet

  public init(items: BitSet = BitSet(), origins: BitSet = BitSet()) {
    self.items = items
    self.origins = origins
  }
}
