import Foundation
import Testing

@testable import Engine
@testable import Game

/// The shipped sequence through the camera: the world as it is, not as a test would like it.
@Suite struct RoadCameraTests {
  private func window() throws -> DriveState {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Content").standardizedFileURL.path
    let sequence = try #require(try StoryBundle.load(folder).drives.first { $0.id == "window" })
    return DriveState(
      sequence: sequence, course: Course(building: sequence), level: .driver, seed: 7)
  }

  @Test func saysWhatTheWorldIs() throws {
    var state = try window()
    let camera = RoadCamera(sequence: state.sequence, course: state.course)
    let parked = camera.view(of: state)
    #expect(parked.dashboard.moment?.contains("pulls away") == true)
    #expect(parked.dashboard.watch == 260)
    for tick in 0..<400 { _ = state.step(tick % 40 == 0 ? .faster : .none) }
    let view = camera.view(of: state)
    #expect(view.dashboard.speed == state.player.milesPerHour)
    #expect(view.dashboard.limit == state.segment.legalLimit)
    #expect(view.dashboard.heat == state.heat)
    #expect(view.player.lateral == state.player.lateral)
    #expect(camera.view(of: state).vehicles.count == view.vehicles.count)
  }

  /// The player put down at every fifth metre of every stretch.
  private func everywhere(_ body: (DriveState) throws -> Void) throws {
    var state = try window()
    for stretch in state.course.stretches.indices {
      let length = state.course.stretches[stretch].length
      for distance in stride(from: 0, to: length, by: 5_000) {
        state.player.position = RoadPosition(stretch: stretch, distance: distance)
        state.player.lateral = state.segment.laneCentre(0)
        state.player.targetLateral = state.player.lateral
        try body(state)
      }
    }
  }

  @Test func followsTheRoadToItsEnds() throws {
    let state = try window()
    let camera = RoadCamera(sequence: state.sequence, course: state.course)
    var sceneries: Set<Roadside> = []
    var covers: Set<RoadCover> = []
    try everywhere { state in
      let view = camera.view(of: state)
      #expect(view.segments.count >= RoadView.segmentsAhead)
      #expect(view.origin >= RoadView.segmentsBehind * RoadView.segmentLength)
      let own = view.segments[view.origin / RoadView.segmentLength]
      #expect(own.lanes == state.segment.lanes, "the segment under the car is the course's")
      #expect(own.halfWidth * 2 == state.segment.width)
      sceneries.insert(own.scenery)
      covers.insert(own.cover)
    }
    #expect(sceneries.isSuperset(of: [.alley, .stores, .warehouses, .bridge, .channel, .garage]))
    #expect(covers.contains(.underpass))
  }

  @Test func aForkIsTakenByTheSideOfTheRoad() throws {
    var state = try window()
    let camera = RoadCamera(sequence: state.sequence, course: state.course)
    let fork = try #require(
      state.course.stretches.firstIndex {
        if case .fork = $0.next { true } else { false }
      })
    state.player.position = RoadPosition(
      stretch: fork, distance: state.course.stretches[fork].length - 6_000)
    func scenery(lateral: Int) -> Roadside {
      state.player.targetLateral = lateral
      return camera.view(of: state).segments[30].scenery
    }
    let line = state.segment.forkLine
    #expect(scenery(lateral: line - 1) == .bridge)
    #expect(scenery(lateral: line + 1) == .channel)
  }

  /// A step along the road moves the picture by a step, also across the ends of segments: what is
  /// near may not jump.
  @Test func movesWithoutJumps() throws {
    var state = try window()
    let camera = RoadCamera(sequence: state.sequence, course: state.course)
    for stretch in state.course.stretches.indices {
      var before: [RoadProjection.Row] = []
      let length = state.course.stretches[stretch].length
      for distance in stride(from: 0, to: length, by: 250) {
        state.player.position = RoadPosition(stretch: stretch, distance: distance)
        let rows = RoadProjection(view: camera.view(of: state), width: 120, height: 80).rows
        for y in 60..<80 where !before.isEmpty && rows[y].segment >= 0 && before[y].segment >= 0 {
          let jump = abs(rows[y].centre - before[y].centre)
          #expect(jump < 4, "stretch \(stretch) at \(distance), row \(y): \(jump)")
        }
        before = rows
      }
    }
  }
}
