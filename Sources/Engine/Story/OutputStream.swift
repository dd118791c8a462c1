/// One thing in the output of the line that is being made.
struct OutputItem: Hashable, Sendable, BitwiseCopyable {
  enum Kind: UInt8, Hashable, Sendable, BitwiseCopyable {
    case newline
    /// A text of spaces and tabs, or of nothing.
    case blank
    case words
    case glue
    case beginTag
    case endTag
    /// A whole tag, as old compilers made them.
    case tag
    /// What follows is collected for a string value.
    case beginString

    /// What the reference calls a text: the rules for white space look at these alone.
    var isText: Bool { self == .newline || self == .blank || self == .words }

    /// What stops the reference's searches backwards.
    var isCommand: Bool { self == .beginTag || self == .endTag || self == .beginString }
  }

  var kind: Kind
  /// For blank, words and tag.
  var text = TextID(rawValue: 0)
  /// The instruction of a literal text: an error after the end of the content is reported there.
  var address = Address.none
}

/// The output of the line that is being made, with counts that spare most searches.
struct OutputStream: Hashable, Sendable {
  private(set) var items: [OutputItem] = []
  private(set) var textCount = 0
  private(set) var glueCount = 0
  private(set) var tagCount = 0
  /// Where each string that is being collected begins, and how much glue stands before it.
  private var stringStarts: [StringStart] = []

  private struct StringStart: Hashable, BitwiseCopyable {
    var place: Int
    var glueCount: Int
  }

  var count: Int { items.count }
  var isInString: Bool { !stringStarts.isEmpty }

  /// Whether glue stands in the string that is being collected, or in the line if none is.
  var isGlued: Bool { glueCount > stringStarts.last?.glueCount ?? 0 }

  /// Where the innermost string begins that is being collected; nil if none is.
  var stringStart: Int? { stringStarts.last?.place }

  mutating func append(_ item: OutputItem) {
    if item.kind == .beginString {
      stringStarts.append(StringStart(place: items.count, glueCount: glueCount))
    }
    items.append(item)
    count(item.kind, by: 1)
  }

  /// Appends a text of blanks. Behind other blanks it says nothing more, unless a string is being
  /// collected: then only its place is new. A loop whose rounds say a blank each stays this small.
  ///
  /// - Parameter functionStart: where a function began that has said only blanks, or -1: what it
  ///   said is taken back at its end, and what stood before it is not.
  mutating func appendBlank(_ item: OutputItem, isEmpty: Bool, functionStart: Int) {
    guard let last = items.indices.last, last >= functionStart, items[last].kind == .blank,
      !isInString
    else { return append(item) }
    if item.address != .none { items[last].address = item.address }
    if !isEmpty { items[last].text = item.text }
  }

  /// Appends glue. Behind other glue, with only blanks between, it joins nothing more.
  mutating func appendGlue(at address: Address) {
    guard let last = items.indices.last,
      items[last].kind == .glue
        || items[last].kind == .blank && last > 0 && items[last - 1].kind == .glue
    else { return append(OutputItem(kind: .glue, address: address)) }
    items[last].address = address
  }

  /// Takes a text or glue away: strings end as a whole.
  private mutating func remove(at index: Int) {
    let kind = items[index].kind
    count(kind, by: -1)
    items.remove(at: index)
    for string in stringStarts.indices.reversed() {
      if stringStarts[string].place < index { break }
      stringStarts[string].place -= 1
      if kind == .glue { stringStarts[string].glueCount -= 1 }
    }
  }

  mutating func removeLast(_ number: Int) {
    for _ in 0..<number { count(items.removeLast().kind, by: -1) }
    while let last = stringStarts.last, last.place >= items.count { stringStarts.removeLast() }
  }

  func items(after index: Int) -> [OutputItem] { Array(items[(index + 1)...]) }

  mutating func replaceItems(after index: Int, with others: [OutputItem]) {
    removeLast(items.count - index - 1)
    for item in others { append(item) }
  }

  mutating func removeAll() {
    items.shorten(to: 0)
    textCount = 0
    glueCount = 0
    tagCount = 0
    stringStarts.shorten(to: 0)
  }

  mutating func mapTexts(_ map: (TextID) -> TextID) {
    for index in items.indices {
      switch items[index].kind {
      case .blank, .words, .tag: items[index].text = map(items[index].text)
      case .newline, .glue, .beginTag, .endTag, .beginString: break
      }
    }
  }

  private mutating func count(_ kind: OutputItem.Kind, by difference: Int) {
    switch kind {
    case .newline, .blank, .words: textCount += difference
    case .glue: glueCount += difference
    case .beginTag, .endTag, .tag: tagCount += difference
    case .beginString: break
    }
  }

  var endsInNewline: Bool {
    var index = items.count - 1
    while index >= 0 {
      switch items[index].kind {
      case .newline: return true
      case .words, .beginTag, .endTag, .beginString: return false
      case .blank, .glue, .tag: index -= 1
      }
    }
    return false
  }

  /// The item of the line break that the output ends in; nil if it ends in none.
  var lastLineBreak: Int? {
    endsInNewline ? items.lastIndex { $0.kind == .newline } : nil
  }

  func hasLineBreak(at index: Int) -> Bool {
    index < items.count && items[index].kind == .newline
  }

  /// Whether anything but blanks and tags stands behind an item that stands in no tag.
  func hasVisibleText(after start: Int) -> Bool {
    var isInTag = false
    var index = start + 1
    while index < items.count {
      switch items[index].kind {
      case .words, .newline: if !isInTag { return true }
      case .beginTag: isInTag = true
      case .endTag: isInTag = false
      case .blank, .glue, .tag, .beginString: break
      }
      index += 1
    }
    return false
  }

  /// Whether the output stands inside a tag that has begun and not ended.
  var isInTag: Bool {
    guard tagCount > 0 else { return false }
    for item in items.reversed() {
      if item.kind == .beginTag { return true }
      if item.kind == .endTag { return false }
    }
    return false
  }

  /// Takes back the line breaks at the end, and the blanks after the first of them: glue came.
  mutating func trimNewlines() {
    var first = -1
    var index = items.count - 1
    while index >= 0 {
      let kind = items[index].kind
      if kind.isCommand || kind == .words { break }
      if kind == .newline { first = index }
      index -= 1
    }
    guard first >= 0 else { return }
    for index in stride(from: items.count - 1, through: first, by: -1)
    where items[index].kind.isText {
      remove(at: index)
    }
  }

  /// Takes back the glue that has done its work, as far as the last command.
  mutating func removeGlue() {
    var index = items.count - 1
    while glueCount > 0, index >= 0, !items[index].kind.isCommand {
      if items[index].kind == .glue { remove(at: index) }
      index -= 1
    }
  }

  /// Takes back line breaks and blanks at the end of a function's text. Whether it took any.
  mutating func trimFunctionEnd(from start: Int) -> Bool {
    var removed = false
    for index in stride(from: items.count - 1, through: max(start, 0), by: -1)
    where items[index].kind.isText {
      if items[index].kind == .words { break }
      remove(at: index)
      removed = true
    }
    return removed
  }
}

/// Writes text as readers see it: blanks shrink to one space, and vanish at the ends of lines.
struct CleanText {
  private(set) var bytes: [UInt8]
  private var hasBlank = false
  /// Nothing but blanks has come since the line began.
  private var isAtLineStart = true

  init(capacity: Int = 0) {
    bytes = []
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  mutating func append(_ text: ArraySlice<UInt8>) {
    for byte in text { append(byte) }
  }

  /// Appends a text that is clean but for a blank at either end, all of it at once.
  mutating func append(clean text: ArraySlice<UInt8>) {
    var text = text
    if text.first == UInt8(ascii: " ") {
      append(text.removeFirst())
    }
    let endsInBlank = text.last == UInt8(ascii: " ")
    if endsInBlank { text.removeLast() }
    if hasBlank { bytes.append(UInt8(ascii: " ")) }
    bytes.append(contentsOf: text)
    isAtLineStart = false
    hasBlank = endsInBlank
  }

  mutating func append(_ byte: UInt8) {
    if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
      hasBlank = !isAtLineStart
      return
    }
    if byte == UInt8(ascii: "\n") {
      isAtLineStart = true
    } else {
      if hasBlank { bytes.append(UInt8(ascii: " ")) }
      isAtLineStart = false
    }
    hasBlank = false
    bytes.append(byte)
  }

  mutating func removeAll() { self = CleanText() }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}
