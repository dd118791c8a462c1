import Foundation

/// Another ink runtime, reached through Python.
struct Peer {
  struct Result: Decodable {
    let plays: Int
    let turns: Int
    let lines: Int
    let last: String
    let seconds: Double
  }

  let name: String
  let python: String

  /// What takes longer is given up: one of the peers takes half a minute for what others do in one
  /// second.
  static let secondsMax = 90

  private static let script = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../Peers/peer.py").standardizedFileURL.path

  static func present(python: String) -> [Peer] {
    ["bink", "inkcpp-py"].map { Peer(name: $0, python: python) }.filter { peer in
      let cost = try? runProgram([peer.python, script, peer.name], secondsMax: secondsMax)
      return cost?.exitCode == 0
    }
  }

  /// Plays ink JSON; nil if the peer cannot, or takes too long.
  func play(_ json: String, plays: Int?) throws -> Result? {
    var arguments = [python, Self.script, name, json]
    if let plays { arguments += ["--plays", String(plays), "--seed", String(Measure.seed)] }
    guard let cost = try runProgram(arguments, secondsMax: Self.secondsMax), cost.exitCode == 0 else {
      return nil
    }
    return try JSONDecoder().decode(Result.self, from: Data(cost.output))
  }
}
