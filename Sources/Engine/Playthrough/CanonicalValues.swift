// Values, texts, lists and what is being said, as what identifies a state has them.

extension Canonical {
  mutating func write(stack values: LayeredStack<Value>, _ story: borrowing Story) {
    bits.append(UInt32(values.count))
    for value in values {
      write(value, story)
      // An argument that waits for the next one may lead to a variable.
      if case .pointerToGlobal(let id) = value { pointed.append(id) }
    }
  }

  mutating func write(_ value: Value, _ story: borrowing Story) {
    func mark(_ mark: UInt32) { bits.append(mark, bitCount: ValueMark.bitCount) }
    switch value {
    case .int(let number):
      mark(ValueMark.int)
      bits.append(signed: number)
    case .bool(let isTrue): mark(isTrue ? ValueMark.isTrue : ValueMark.isFalse)
    case .void: mark(ValueMark.void)
    case .float(let number):
      mark(ValueMark.float)
      bits.append(number.bitPattern, bitCount: 32)
    case .target(let id):
      mark(ValueMark.target)
      bits.append(id.rawValue)
    case .pointerToGlobal(let id):
      mark(ValueMark.pointerToGlobal)
      bits.append(id.rawValue)
    case .pointerToTemporary(let name, let depth):
      mark(ValueMark.pointerToTemporary)
      bits.append(name.rawValue)
      bits.append(UInt32(depth))
    case .text(let id):
      mark(ValueMark.text)
      write(id, story)
    case .tag(let id):
      mark(ValueMark.tag)
      write(id, story)
    case .list(let id):
      mark(ValueMark.list)
      write(story.list(id))
    }
  }

  /// The program's text of the same bytes, one for all that are equal; nil if there is none.
  func constant(of id: TextID, _ story: borrowing Story) -> TextID? {
    story.isConstant(id) ? texts.first(equalTo: id) : tables.constant(story.bytes(of: id))
  }

  /// A text by its number if the program has it, else by its bytes.
  private mutating func write(_ id: TextID, _ story: borrowing Story) {
    let number = constant(of: id, story).map { texts.number(of: $0) } ?? texts.otherNumber
    bits.append(number, bitCount: texts.bitCount)
    guard number == texts.otherNumber else { return }
    let bytes = story.bytes(of: id)
    bits.append(UInt32(bytes.count))
    for byte in bytes { bits.append(UInt32(byte), bitCount: 8) }
  }

  private mutating func write(_ list: ListValue) {
    bits.append(UInt32(list.items.count))
    guard let first = list.items.min else {
      bits.append(UInt32(list.origins.count))
      for definition in list.origins { bits.append(UInt32(definition)) }
      return
    }
    // Every draw is seen with every outcome, so that order only settles ties between several lists.
    let definition = tables.program.listItems[first].definition
    if list.items.allSatisfy({ tables.program.listItems[$0].definition == definition }) {
      for item in list.items { bits.append(UInt32(item)) }
    } else {
      for item in list.itemsInOrder { bits.append(UInt32(item)) }
    }
  }

  mutating func write(_ output: OutputStream, _ story: borrowing Story) {
    for item in output.items {
      bits.append(UInt32(item.kind.rawValue))
      switch item.kind {
      case .blank, .words, .tag: write(item.text, story)
      case .newline, .glue, .beginTag, .endTag, .beginString: break
      }
    }
  }
}
