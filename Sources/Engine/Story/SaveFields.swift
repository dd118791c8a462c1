/// What a saved game's JSON must be where it is read; everything else is damage.
struct SaveFields {
  let members: [JSON.Member]
  let place: String

  init(_ json: JSON, _ place: String) throws(SavedGameError) {
    guard case .object(let members) = json else { throw .damaged("\(place) is no object") }
    self.members = members
    self.place = place
  }

  /// A member that may be missing. Objects that are asked for members are short.
  subscript(key: String) -> JSON? { members.first { $0.key == key }?.value }

  func required(_ key: String) throws(SavedGameError) -> JSON {
    guard let value = self[key] else { throw .damaged("\(place) lacks '\(key)'") }
    return value
  }

  func array(_ key: String) throws(SavedGameError) -> [JSON] {
    guard let value = self[key] else { return [] }
    return try value.savedArray("\(place)'s '\(key)'")
  }

  func flag(_ key: String) throws(SavedGameError) -> Bool {
    switch self[key] {
    case nil: return false
    case .bool(let value): return value
    default: throw .damaged("\(place)'s '\(key)' is neither true nor false")
    }
  }

  func int32(_ key: String) throws(SavedGameError) -> Int32 {
    try required(key).savedInt32("\(place)'s '\(key)'")
  }

  func string(_ key: String) throws(SavedGameError) -> String {
    try required(key).savedString("\(place)'s '\(key)'")
  }
}

extension JSON {
  func savedArray(_ place: String) throws(SavedGameError) -> [JSON] {
    guard case .array(let elements) = self else { throw .damaged("\(place) is no array") }
    return elements
  }

  func savedString(_ place: String) throws(SavedGameError) -> String {
    guard case .string(let text) = self else { throw .damaged("\(place) is no text") }
    return text
  }

  func savedInt32(_ place: String) throws(SavedGameError) -> Int32 {
    guard case .int(let value) = self, let value = Int32(exactly: value) else {
      throw .damaged("\(place) is no number of 32 bits")
    }
    return value
  }

  /// A number from 0 up to a limit, which it does not reach.
  func savedIndex(below limit: Int, _ place: String) throws(SavedGameError) -> Int {
    guard case .int(let value) = self, value >= 0, value < limit else {
      throw .damaged("\(place) is out of range")
    }
    return Int(value)
  }
}
