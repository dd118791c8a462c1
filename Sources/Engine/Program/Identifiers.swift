// Everything that an instruction or a value names is an index into a table of the program.

/// A named thing of a program, by its index in that thing's table.
protocol TableIndex: Hashable, Sendable, BitwiseCopyable, Comparable {
  var rawValue: UInt32 { get }
  init(rawValue: UInt32)
}

extension TableIndex {
  init(_ index: Int) {
    self.init(rawValue: UInt32(index))
  }

  var index: Int { Int(rawValue) }

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A text: of `Program.texts`, or beyond them one that the running story made.
struct TextID: TableIndex {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A list value: of `Program.lists`, or beyond them one that the running story made.
struct ListValueID: TableIndex {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A container of `Program.containers`, numbered parents first, in the order of the layout.
struct ContainerID: TableIndex {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A place that control can be sent to, in `Program.targets`.
struct TargetID: TableIndex {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The name of a temporary or a parameter, in `Program.names`.
struct NameID: TableIndex {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The name of a container, in `Program.containerNames`.
struct ContainerNameID: TableIndex {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// No name: an optional would take twice the room, and large stories have many containers.
  static let none = Self(rawValue: .max)
}

/// A global variable, in `Program.globals`.
struct GlobalID: TableIndex {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A choice point, in `Program.choicePoints`.
struct ChoicePointID: TableIndex {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A call of an external function, in `Program.externalCalls`.
struct ExternalCallID: TableIndex {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// An item of a list, numbered by value and then by its list's name: the order in which items
/// print.
struct ListItemID: TableIndex {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// An index into `Program.instructions`.
typealias Address = UInt32

extension Address {
  /// No place: where a flow stands that has ended, or what comes behind all others.
  static let none = Address.max
}
