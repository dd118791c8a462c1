/// What was read, as a text to keep: Markdown, or lines of any width.
enum TranscriptText {
  static func markdown(_ passages: some Sequence<Passage>, title: String) -> String {
    var parts = ["# " + escaped(title)]
    var chapter: String?
    for passage in passages {
      switch passage {
      case .heading(let heading):
        if let new = heading.chapter, new != chapter { parts.append("## " + escaped(new)) }
        chapter = heading.chapter
        let place = [heading.place, heading.time].compactMap(\.self).joined(separator: ", ")
        if !place.isEmpty { parts.append("### " + escaped(place)) }
      case .prose(let text, let style): parts.append(markdown(text, style))
      case .spoken(let text): parts.append("*\(escaped(text))*")
      case .chosen(let text): parts.append("**› \(escaped(text))**")
      case .problem(let text): parts.append("`\(text.replacing("`", with: "'"))`")
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func markdown(_ text: String, _ style: PassageStyle) -> String {
    let text = escaped(text)
    let dressed =
      switch style.form {
      case .thought, .quiet, .radio: "*\(text)*"
      case .loud, .sign: "**\(text)**"
      case .letter: "> \(text)"
      case nil: text
      }
    return style.speaker.map { "**\(escaped($0)):** \(dressed)" } ?? dressed
  }

  /// What Markdown would take for its own.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in clean(text) {
      if "\\`*_[]<>#".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// Lines of at most so many columns, paragraphs apart.
  static func plain(_ passages: some Sequence<Passage>, title: String, width: Int) -> String {
    var parts = [title.uppercased()]
    for passage in passages {
      let (sign, words) =
        switch passage {
        case .chosen(let text): ("> ", text)
        case .heading(let heading):
          (
            "--- ",
            [heading.chapter, heading.place, heading.time].compactMap(\.self).joined(
              separator: ", ")
          )
        case .prose(let text, let style): ("", style.speaker.map { "\($0): \(text)" } ?? text)
        case .spoken(let text), .problem(let text): ("", text)
        }
      let lines = TextWrap.lines(clean(words), width: width - sign.count).map(\.text)
      let hang = "\n" + String(repeating: " ", count: sign.count)
      parts.append(sign + lines.joined(separator: hang))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// Control characters reach no file either: somebody will print it.
  private static func clean(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.properties.generalCategory != .control }))
  }
}
