/// Variables: globals by index, temporaries by name in the frame on top, and references through
/// pointers.
extension Story {
  /// A global never holds a pointer: only parameters do.
  @inline(__always)
  func load(_ id: GlobalID) -> Value { state.globals[id.index] }

  /// The value of a temporary of the frame on top; nil if it was not declared.
  private mutating func load(_ name: NameID) -> Value? {
    let top = state.flow.thread.frameCount - 1
    guard let index = state.flow.thread.index(of: name, inFrame: top) else { return nil }
    let value = state.flow.thread.temporaries[index].value
    switch value {
    case .pointerToGlobal, .pointerToTemporary: return resolve(value)
    default: return value
    }
  }

  mutating func loadOrWarn(_ name: NameID, at pc: Address) throws(StoryFault) -> Value {
    if let value = load(name) { return value }
    state.flow.thread.top.pc = pc
    addProblem(
      .warning,
      "Variable not found: '\(tables.program.names[name.index])'. Using default value of 0 (false)."
        + " This can happen with temporary variables if the declaration hasn't yet been hit. "
        + "Globals are always given a default value on load if a value doesn't exist in the "
        + "save state.")
    return .int(0)
  }

  /// The value at the end of a chain of pointers; nil if one leads nowhere.
  private mutating func resolve(_ value: Value) -> Value? {
    var value = value
    // A chain is no longer than the call stack is deep: each pointer leads further down.
    for _ in 0...StoryLimits.frameCountMax {
      switch value {
      case .pointerToGlobal(let id): value = state.globals[id.index]
      case .pointerToTemporary(let name, let depth):
        guard let found = place(of: name, depth) else { return nil }
        value = state.flow.thread.temporaries[found].value
      default: return value
      }
    }
    return nil
  }

  private mutating func place(of name: NameID, _ depth: UInt16) -> Int? {
    guard Int(depth) < state.flow.thread.frameCount else { return nil }
    return state.flow.thread.index(of: name, inFrame: Int(depth))
  }

  /// A pointer to a temporary; where the temporary is a pointer itself, that pointer, passed on.
  mutating func pushPointer(to name: NameID) throws(StoryFault) {
    let depth = state.flow.thread.frameCount - 1
    guard let index = state.flow.thread.index(of: name, inFrame: depth) else {
      throw StoryFault(
        "Could not find temporary variable to refer to: \(tables.program.names[name.index])")
    }
    let value = state.flow.thread.temporaries[index].value
    switch value {
    case .pointerToGlobal, .pointerToTemporary: state.flow.stack.append(value)
    default: state.flow.stack.append(.pointerToTemporary(name, depth: UInt16(depth)))
    }
  }

  mutating func store(_ value: Value, in id: GlobalID) {
    watch.hasStored = true
    state.globals[id.index] = retainingOrigins(state.globals[id.index], value)
  }

  mutating func declare(_ name: NameID, _ value: Value) {
    let depth = state.flow.thread.frameCount - 1
    // A knot that is diverted to with a reference to a variable of the same name: it is that
    // variable.
    if value == .pointerToTemporary(name, depth: UInt16(depth)) { return }
    if let index = state.flow.thread.index(of: name, inFrame: depth) {
      let old = state.flow.thread.temporaries[index].value
      state.flow.thread.temporaries[index].value = retainingOrigins(old, value)
    } else {
      state.flow.thread.temporaries.append(Temporary(name: name, value: value))
    }
  }

  /// Assigns through pointers to where they lead.
  mutating func store(_ value: Value, in name: NameID) throws(StoryFault) {
    var place = state.flow.thread.index(of: name, inFrame: state.flow.thread.frameCount - 1)
    for _ in 0...StoryLimits.frameCountMax {
      guard let index = place else { break }
      let old = state.flow.thread.temporaries[index].value
      switch old {
      case .pointerToGlobal(let id):
        store(value, in: id)
        return
      case .pointerToTemporary(let name, let depth):
        place = self.place(of: name, depth)
      default:
        state.flow.thread.temporaries[index].value = retainingOrigins(old, value)
        return
      }
    }
    throw StoryFault(
      "Could not find temporary variable to set: \(tables.program.names[name.index])")
  }

  /// The target that a variable holds.
  mutating func target(_ value: Value, of name: String) throws(StoryFault) -> TargetID {
    if case .target(let id) = value { return id }
    let contents =
      value == .int(0) ? "was empty/null (the value 0)." : "contained '\(text(of: value))'."
    throw StoryFault(
      "Tried to divert to a target from a variable, but the variable (\(name)) didn't contain "
        + "a divert target, it \(contents)")
  }

  mutating func target(in name: NameID) throws(StoryFault) -> TargetID {
    guard let value = load(name) else {
      throw StoryFault(
        "Tried to divert using a target from a variable that could not be found "
          + "(\(tables.program.names[name.index]))")
    }
    return try target(value, of: tables.program.names[name.index])
  }
}
