// Everything that an instruction or a value names is an index into a table of the program.

/// A named thing of a program, by its index in that thing's table.
public protocol TableIndex: Hashable, Sendable, BitwiseCopyable, Comparable {
  var rawValue: UInt32 { get }
  init(rawValue: UInt32)
}

extension TableIndex {
  init(_ index: Int) {
    self.init(rawValue: UInt32(index))
  }

  var index: Int { Int(rawValue) }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A text: of `Program.texts`, or beyond them one that the running story made.
public struct TextID: TableIndex {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A list value: of `Program.lists`, or beyond them one that the running story made.
public struct ListValueID: TableIndex {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A container of `Program.containers`, numbered parents first, in the order of the layout.
public struct ContainerID: TableIndex {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A place that control can be sent to, in `Program.targets`.
public struct TargetID: TableIndex {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The name of a temporary or a parameter, in `Program.names`.
public struct NameID: TableIndex {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A global variable, in `Program.globals`.
public struct GlobalID: TableIndex {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A choice point, in `Program.choicePoints`.
public struct ChoicePointID: TableIndex {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A call of an external function, in `Program.externalCalls`.
public struct ExternalCallID: TableIndex {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// An item of a list, numbered by value and then by its list's name: the order in which items
/// print.
public struct ListItemID: TableIndex {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// An index into `Program.instructions`.
public typealias Address = UInt32
