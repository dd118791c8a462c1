import Engine

/// A story as the reader picks it up: its program, and what the host adds to it.
struct Book: Sendable {
  /// What the story calls itself (`# title:` among its first tags), else what its host calls it.
  let title: String
  /// Whose it is: `# author:` among its first tags.
  let author: String?
  let program: Program
  let identity: StoryIdentity
  /// Driving sequences that the host can run. Without any, the story's own ink function answers
  /// `drive`.
  let sequences: [String]
  /// Whether the title page shows the city: `# picture: city` among the story's first tags.
  let hasCity: Bool
  /// The names of its endings, in the order of the text. O(program).
  var endings: [String] { StoryStatistics(program).endings }

  init(title: String, program: Program, identity: StoryIdentity, sequences: [String] = []) {
    let tags = SceneTags.named(Story(program, seed: 0).globalTags)
    func first(_ name: String) -> String? { tags.first { $0.name == name }?.value }
    self.title = SceneTags.storyTitle(among: tags) ?? title
    author = first("author")
    self.program = program
    self.identity = identity
    self.sequences = sequences
    hasCity = first("picture")?.lowercased() == "city"
  }

  func newStory(seed: Int32) -> Story {
    var story = Story(program, seed: seed)
    if !sequences.isEmpty { story.externals = [StoryBundle.driveFunction] }
    return story
  }
}

/// Tells a story from every other, and from itself after it was edited.
struct StoryIdentity: Hashable, Sendable {
  /// A short name in letters, digits and dashes: it becomes part of file names.
  let name: String
  /// A digest of the program, 16 hexadecimal digits.
  let digest: String

  init(name: String, digest: String) {
    self.name = name
    self.digest = digest
  }

  /// The identity of a program. Two stories of one name in different places are told apart by
  /// their places; give none for the shipped story, which is the same one wherever it is.
  init(name: String, place: String?, program: Program) {
    var slug = Self.slug(name)
    if let place { slug += "-" + String(Digest(of: place).hexadecimal.prefix(8)) }
    self.init(name: slug, digest: program.digest)
  }

  static func slug(_ name: String) -> String {
    var slug = ""
    for scalar in name.lowercased().unicodeScalars {
      let isPlain = scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if isPlain {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "story" : String(slug.prefix(40))
  }
}
