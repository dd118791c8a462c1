/// The random numbers of .NET's `System.Random(Int32)`: Knuth's subtractive generator, with the
/// constants of *Numerical Recipes* and .NET's own slip in the second index (21 for 31).
struct DotNetRandom {
  private var seeds = [Int32](repeating: 0, count: 56)
  private var next0 = 0
  private var next1 = 21

  init(seed: Int32) {
    let magnitude = seed == Int32.min ? Int32.max : abs(seed)
    var current = 161_803_398 &- magnitude
    var following: Int32 = 1
    seeds[55] = current
    for index in 1..<55 {
      let place = 21 * index % 55
      seeds[place] = following
      following = current &- following
      if following < 0 { following &+= Int32.max }
      current = seeds[place]
    }
    for _ in 1..<5 {
      for index in 1..<56 {
        let other = index + 30 >= 55 ? index - 25 : index + 30
        seeds[index] &-= seeds[1 + other]
        if seeds[index] < 0 { seeds[index] &+= Int32.max }
      }
    }
  }

  /// A number from 0 up to, and not including, the largest Int32.
  mutating func next() -> Int32 {
    next0 = next0 + 1 >= 56 ? 1 : next0 + 1
    next1 = next1 + 1 >= 56 ? 1 : next1 + 1
    var result = seeds[next0] &- seeds[next1]
    if result == Int32.max { result &-= 1 }
    if result < 0 { result &+= Int32.max }
    seeds[next0] = result
    return result
  }
}
