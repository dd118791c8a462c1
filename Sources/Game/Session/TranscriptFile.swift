import Foundation

/// Transcripts as files: `$XDG_DATA_HOME/drive/transcripts`, or wherever the reader says.
enum TranscriptFile {
  /// Writes to a new file named after the story and the minute. Gives the one line to tell.
  static func write(_ text: String, of book: Book, folders: UserFolders, at date: Date = Date())
    -> String
  {
    guard let saves = folders.saves else { return "Nothing is written: there is no home folder." }
    let clock = DateFormatter()
    clock.locale = Locale(identifier: "en_US_POSIX")
    clock.dateFormat = "yyyy-MM-dd-HHmm"
    let stamp = clock.string(from: date)
    let stem = "\(saves)/transcripts/\(book.identity.name)-\(stamp)"
    var path = stem + ".md"
    var number = 2
    while FileManager.default.fileExists(atPath: path), number < 1_000 {
      path = "\(stem)-\(number).md"
      number += 1
    }
    return write(text, to: path)
  }

  static func write(_ text: String, to path: String) -> String {
    do throws(FileFailure) {
      try KeptFile.write(Array(text.utf8), to: path)
      return "Written to \(path)"
    } catch {
      return "Nothing is written: \(error.reason)."
    }
  }
}
