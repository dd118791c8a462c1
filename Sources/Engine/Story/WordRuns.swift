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
    /// One past the last word that differed.
    private var keptFrom = 0
    /// The word in which those that come are counted.
    private var head = -1
    private var lengthPlace = 0

    init(after base: [UInt32]) { current = base }

    mutating func begin() {
      lengthPlace = runs.words.count
      runs.words.append(0)
      place = 0
      keptFrom = 0
      head = -1
    }

    @inline(__always)
    mutating func put(_ word: UInt32) {
      if place < current.count {
        if current[place] != word {
          current[place] = word
          note(word)
        }
      } else {
        current.append(word)
        note(word)
      }
      place += 1
    }

    /// Most numbers are the same as in the run before: many of them are compared at once.
    mutating func put(_ numbers: [Int32]) {
      var index = 0
      while index < numbers.count {
        let count = Self.stretch
        if index + count <= numbers.count, place + count <= current.count,
          Self.isSame(numbers, index, current, place)
        {
          index += count
          place += count
          continue
        }
        for _ in 0..<min(count, numbers.count - index) {
          put(UInt32(bitPattern: numbers[index]))
          index += 1
        }
      }
    }

    private static let stretch = 16

    @inline(__always)
    private static func isSame(
      _ numbers: [Int32], _ index: Int, _ words: [UInt32], _ place: Int
    ) -> Bool {
      unsafe numbers.withUnsafeBufferPointer { numbers in
        unsafe words.withUnsafeBufferPointer { words in
          var difference: UInt32 = 0
          for offset in 0..<stretch {
            unsafe difference |=
              UInt32(bitPattern: numbers[index + offset]) ^ words[place + offset]
          }
          return difference == 0
        }
      }
    }

    private mutating func note(_ word: UInt32) {
      var kept = place - keptFrom
      if head < 0 || kept > 0 || runs.words[head] & 0xFFFF == WordRuns.halfMax {
        while kept > WordRuns.halfMax {
          runs.words.append(UInt32(WordRuns.halfMax) << 16)
          kept -= WordRuns.halfMax
        }
        head = runs.words.count
        runs.words.append(UInt32(kept) << 16)
      }
      runs.words[head] += 1
      runs.words.append(word)
      keptFrom = place + 1
    }

    mutating func end() {
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
      var place = 0
      while source < end {
        let head = runs.words[source]
        source += 1
        place += Int(head >> 16)
        for _ in 0..<(head & 0xFFFF) {
          let word = runs.words[source]
          if place < current.count { current[place] = word } else { current.append(word) }
          source += 1
          place += 1
        }
      }
      if current.count > length { current.removeLast(current.count - length) }
      index += 1
    }
  }
}
