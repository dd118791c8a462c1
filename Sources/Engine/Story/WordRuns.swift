/// Runs of words one after another, each kept as its differences from the one before it.
struct WordRuns: Sendable {
  /// Of each run its length; then, as often as it differs, how many words stay and how many come in
  /// their place, and these.
  private var words: [UInt32] = []
  /// One past the last word of each run.
  private var ends: [UInt32] = []

  var count: Int { ends.count }
  /// What they take, the headers of both arrays included.
  var byteCount: Int { 64 + words.count * 4 + ends.count * 4 }

  /// Both halves of a word that says how many words stay, and how many come.
  private static let halfMax = Int(UInt16.max)

  /// Puts runs together, the first of them as it differs from a run that its reader has, too.
  struct Writer: WordSink {
    private(set) var runs = WordRuns()
    /// The last run in full, up to `place` already the next.
    private(set) var current: [UInt32]
    private var place = 0
    /// The words that differ and are not written down yet, and where those before them ended.
    private var changed = 0..<0
    private var keptFrom = 0
    private var lengthPlace = 0

    init(after base: [UInt32]) { current = base }

    mutating func begin() {
      lengthPlace = runs.words.count
      runs.words.append(0)
      place = 0
      keptFrom = 0
      changed = 0..<0
    }

    @inline(__always)
    mutating func put(_ word: UInt32) {
      if place < current.count {
        if current[place] != word {
          current[place] = word
          noteChange(at: place)
        }
      } else {
        current.append(word)
        noteChange(at: place)
      }
      place += 1
    }

    /// Most numbers are the same as in the run before: many of them are compared at once.
    mutating func put(_ numbers: [Int32]) {
      let known = max(0, min(numbers.count, current.count - place))
      var index = 0
      while true {
        index = Self.firstDifference(numbers, from: index, to: known, current, at: place)
        if index == known { break }
        current[place + index] = UInt32(bitPattern: numbers[index])
        noteChange(at: place + index)
        index += 1
      }
      place += known
      for number in numbers[known...] { put(UInt32(bitPattern: number)) }
    }

    private static let stretch = 16

    /// The first number between two indices that is not the word at its place from `place` on; the
    /// second index if there is none.
    @inline(__always)
    private static func firstDifference(
      _ numbers: [Int32], from start: Int, to end: Int, _ words: [UInt32], at place: Int
    ) -> Int {
      unsafe numbers.withUnsafeBytes { numbers in
        unsafe words.withUnsafeBytes { words in
          var (mine, other) = (start &* 4, (place &+ start) &* 4)
          while mine &+ stretch &* 4 <= end &* 4 {
            var difference = SIMD4<UInt32>()
            for offset in 0..<(stretch / 4) {
              difference |= unsafe four(numbers, mine &+ offset &* 16)
                ^ four(words, other &+ offset &* 16)
            }
            if difference[0] | difference[1] | difference[2] | difference[3] != 0 { break }
            mine &+= stretch &* 4
            other &+= stretch &* 4
          }
          while mine < end &* 4, unsafe one(numbers, mine) == one(words, other) {
            mine &+= 4
            other &+= 4
          }
          return mine / 4
        }
      }
    }

    @inline(__always)
    private static func four(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> SIMD4<UInt32> {
      unsafe bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt32>.self)
    }

    @inline(__always)
    private static func one(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
      unsafe bytes.load(fromByteOffset: offset, as: UInt32.self)
    }

    @inline(__always)
    private mutating func noteChange(at place: Int) {
      if changed.upperBound != place {
        writeChanges()
        changed = place..<place
      }
      changed = changed.lowerBound..<(place + 1)
    }

    private mutating func writeChanges() {
      while !changed.isEmpty {
        let kept = min(changed.lowerBound - keptFrom, WordRuns.halfMax)
        keptFrom += kept
        let isThere = keptFrom == changed.lowerBound
        let count = isThere ? min(changed.count, WordRuns.halfMax) : 0
        runs.words.append(UInt32(kept) << 16 | UInt32(count))
        runs.words.append(contentsOf: current[keptFrom..<(keptFrom + count)])
        keptFrom += count
        if isThere { changed = keptFrom..<changed.upperBound }
      }
    }

    mutating func end() {
      writeChanges()
      current.removeLast(current.count - place)
      runs.words[lengthPlace] = UInt32(place)
      runs.ends.append(UInt32(runs.words.count))
    }

    /// The runs so far, in no more room than they need; what is written next begins anew.
    mutating func take(after base: [UInt32]) -> WordRuns {
      let result = WordRuns(words: Array(runs.words[...]), ends: Array(runs.ends[...]))
      runs.words.removeAll(keepingCapacity: true)
      runs.ends.removeAll(keepingCapacity: true)
      current.removeAll(keepingCapacity: true)
      current.append(contentsOf: base)
      return result
    }
  }

  /// Gives the runs in their order.
  struct Reader {
    private let runs: WordRuns
    private var index = 0
    private(set) var current: [UInt32]

    init(_ runs: WordRuns, after base: [UInt32]) {
      self.runs = runs
      current = base
    }

    /// Goes on to the next run, which is then the current one.
    mutating func next() {
      var source = index == 0 ? 0 : Int(runs.ends[index - 1])
      let end = Int(runs.ends[index])
      let length = Int(runs.words[source])
      source += 1
      if current.count > length { current.removeLast(current.count - length) }
      while current.count < length { current.append(0) }
      unsafe current.withUnsafeMutableBufferPointer { current in
        var place = 0
        while source < end {
          let head = runs.words[source]
          source += 1
          place += Int(head >> 16)
          for _ in 0..<(head & 0xFFFF) {
            unsafe current[place] = runs.words[source]
            source += 1
            place += 1
          }
        }
      }
      index += 1
    }
  }
}
