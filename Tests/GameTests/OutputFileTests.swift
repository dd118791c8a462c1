import Foundation
import Testing

@testable import Game

/// Files that commands and the game write: a whole one at any moment, and nothing else harmed.
@Suite struct OutputFileTests {
  private func made() throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    return folder
  }

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test func replacesAFile() throws {
    let folder = try made()
    let path = folder.path + "/story.json"
    for words in ["old", "new"] {
      try OutputFile.write(Array(words.utf8), to: path)
      #expect(try text(path) == words)
    }
    #expect(folder.files() == ["story.json"])
  }

  @Test func replacesTheFileThatALinkLeadsTo() throws {
    let folder = try made()
    try OutputFile.write(Array("old".utf8), to: folder.path + "/file")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: "file")
    try OutputFile.write(Array("new".utf8), to: folder.path + "/link")
    #expect(try text(folder.path + "/file") == "new")
    #expect(folder.files() == ["file", "link"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link") == "file")
  }

  @Test func leavesAnOldFileWhereTheNewOneFails() throws {
    let folder = try made()
    let path = folder.path + "/story.json"
    try OutputFile.write(Array("old".utf8), to: path)
    #expect(throws: FileFailure.self) {
      try OutputFile.replace(path) { (file) throws(FileFailure) in
        try file.write(Array("half".utf8).span)
        throw FileFailure("no more")
      }
    }
    #expect(try text(path) == "old")
    #expect(folder.files() == ["story.json"])
  }

  /// What is no file stays what it is: renamed over, `-o /dev/null` would end as a file.
  @Test func writesIntoAPipe() throws {
    let folder = try made()
    let path = folder.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    // Open for both, so that nobody waits for the other.
    let pipe = open(path, O_RDWR)
    defer { close(pipe) }
    try OutputFile.write(Array("words".utf8), to: path)
    var bytes = [UInt8](repeating: 0, count: 16)
    #expect(read(pipe, &bytes, bytes.count) == 5)
    #expect(String(decoding: bytes.prefix(5), as: UTF8.self) == "words")
    #expect(folder.files() == ["pipe"])
  }

  @Test func tellsWhyAFolderIsNoFile() throws {
    let folder = try made()
    let path = folder.path
    let failure = #expect(throws: FileFailure.self) { try OutputFile.write([], to: path) }
    #expect(failure?.cause == "is a directory")
    #expect(folder.files() == [])
  }

  @Test(arguments: [(0o666, 0o600), (0o600, 0o600)] as [(mode_t, mode_t)])
  func givesAFileItsMode(_ mode: mode_t, _ atLeast: mode_t) throws {
    let folder = try made()
    let path = folder.path + "/story.json"
    try OutputFile.write([], to: path, mode: mode)
    var status = stat()
    #expect(stat(path, &status) == 0)
    // The process may withhold something from all files.
    #expect(status.st_mode & 0o777 & ~mode == 0)
    #expect(status.st_mode & atLeast == atLeast)
  }
}
