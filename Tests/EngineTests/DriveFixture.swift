@testable import Engine

/// A small road made by hand: a street, a fork, two branches that meet, an end.
enum DriveFixture {
  static let span = Span(file: FileID(0), start: 0, end: 0)

  static func piece(_ change: (inout RoadPiece) -> Void) -> RoadPiece {
    var piece = RoadPiece(span: span)
    change(&piece)
    return piece
  }

  static func sequence(_ change: (inout DriveSequence) -> Void = { _ in }) -> DriveSequence {
    var sequence = DriveSequence(id: "small")
    sequence.clock.rateThousandths = 2_000
    sequence.road = [
      piece {
        $0.mark = "street"
        $0.lengthMetres = 600
        $0.lanes = 4
        $0.scenery = .stores
        $0.covers = [CoverPlan(id: "dock", kind: .dock, atMetres: 300, lengthMetres: 30)]
      },
      piece {
        $0.lengthMetres = 90
        $0.lanes = 4
        $0.turn = .curve(3)
      },
      piece {
        $0.lengthMetres = 60
        $0.lanes = 4
        $0.fork = RoadPiece.Fork(id: "split", left: "high", right: "low")
      },
      piece {
        $0.branch = "high"
        $0.lengthMetres = 300
        $0.lanes = 4
        $0.riseMetres = 6
        $0.joins = "merge"
      },
      piece {
        $0.branch = "low"
        $0.lengthMetres = 450
        $0.joins = "merge"
      },
      piece {
        $0.mark = "merge"
        $0.lengthMetres = 300
      },
      piece {
        $0.mark = "goal"
        $0.isEnd = true
      },
    ]
    sequence.outcomes = [
      DriveOutcome(id: "clean", conditions: [.at(mark: "goal"), .heat(.less, 20)], span: span),
      DriveOutcome(id: "seen", conditions: [.at(mark: "goal")], span: span),
      DriveOutcome(id: "caught", conditions: [], span: span),
    ]
    change(&sequence)
    return sequence
  }

  /// A long straight road and nothing else.
  static func straight(metres: Int, lanes: Int = 4) -> DriveSequence {
    sequence {
      $0.road = [
        piece {
          $0.mark = "street"
          $0.lengthMetres = metres
          $0.lanes = lanes
        },
        piece {
          $0.mark = "goal"
          $0.lanes = lanes
          $0.isEnd = true
        },
      ]
    }
  }

  static func state(
    _ sequence: DriveSequence = sequence(), level: DriveLevel = .driver, seed: UInt64 = 1,
    aids: DriveAids = DriveAids()
  ) -> DriveState {
    DriveState(
      sequence: sequence, course: Course(building: sequence), level: level, seed: seed, aids: aids)
  }

  static func beat(_ conditions: [DriveCondition], _ actions: [DriveAction]) -> DriveBeat {
    DriveBeat(conditions: conditions, actions: actions, span: span)
  }
}
