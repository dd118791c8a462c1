@testable import Game

/// Roads for the picture's tests, made by hand so that they do not move with the simulation.
enum RoadScenes {
  static func segments(
    scenery: Roadside = .stores, bend: Int = 0, hill: Int = 0, lanes: Int = 4, count: Int = 123
  ) -> [RoadSegment] {
    (0..<count).map { index in
      RoadSegment(
        id: index, bend: index > 20 ? bend : 0, rise: index * hill, halfWidth: lanes * 1_700,
        lanes: lanes, oncomingLanes: lanes / 2, scenery: scenery, hasLamps: true)
    }
  }

  /// Third Street at night: the shot that everything is judged by.
  static func street(travelled: Int = 0) -> RoadView {
    var view = RoadView()
    let first = travelled / RoadView.segmentLength
    view.segments = segments().map { segment in
      var segment = segment
      segment.id += first
      return segment
    }
    for index in view.segments.indices {
      let id = view.segments[index].id
      view.segments[index].bend = id > 55 && id < 85 ? 14_000 : 0
      view.segments[index].hasCrosswalk = id == 9
    }
    view.origin = 9_000 + travelled % RoadView.segmentLength
    view.player = RoadPlayer(lateral: 1_700)
    view.vehicles = [
      RoadVehicle(kind: .cab, ahead: 16_000, lateral: 5_100),
      RoadVehicle(kind: .sedan, ahead: 34_000, lateral: 1_700, isBraking: true, paint: 2),
      RoadVehicle(kind: .truck, ahead: 62_000, lateral: 5_100),
      RoadVehicle(kind: .sedan, ahead: 24_000, lateral: -1_700, isOncoming: true, paint: 0),
      RoadVehicle(kind: .sedan, ahead: 70_000, lateral: -5_100, isOncoming: true, paint: 1),
      RoadVehicle(kind: .sedan, ahead: 120_000, lateral: 1_700, paint: 4),
      RoadVehicle(kind: .sedan, ahead: -22_000, lateral: 5_100, paint: 4),
    ]
    view.dashboard.speed = 34
    view.dashboard.cruise = 35
    view.dashboard.notch = 3
    view.dashboard.watch = 192
    view.dashboard.heat = 22
    return view
  }

  /// A patrol car behind with its lights on, another ahead, the helicopter above.
  static func hunted() -> RoadView {
    var view = street()
    view.vehicles[1].kind = .police
    view.vehicles[1].hasFlashers = true
    view.vehicles.append(
      RoadVehicle(kind: .police, ahead: -14_000, lateral: 1_700, hasFlashers: true))
    view.helicopter = RoadSpotlight(ahead: 12_000, lateral: -2_000)
    view.player.hasHeadlights = false
    view.dashboard.hasHeadlights = false
    view.dashboard.heat = 81
    view.dashboard.isSeen = true
    view.dashboard.policeBehind = 14
    view.dashboard.lines = [
      Dashboard.Line(
        speaker: "scanner", text: "All units, grey sedan, eastbound on Third, no plates.",
        voice: .radio)
    ]
    return view
  }

  static func river() -> RoadView {
    var view = street()
    for index in view.segments.indices {
      view.segments[index].scenery = .channel
      view.segments[index].hasLamps = false
      view.segments[index].lanes = 2
      view.segments[index].oncomingLanes = 0
      if (30..<38).contains(index) { view.segments[index].cover = .underpass }
      view.segments[index].bend = index > 40 ? -9_000 : 0
    }
    view.dashboard.lines = [Dashboard.Line(speaker: "Passenger", text: "They're above us.")]
    view.dashboard.choice = Dashboard.Choice(
      options: ["Under the bridge. Lights off.", "Keep going."], remaining: 640, secondsLeft: 4)
    return view
  }

  static func bridge() -> RoadView {
    var view = street()
    for index in view.segments.indices {
      view.segments[index].scenery = .bridge
      view.segments[index].bend = 0
      view.segments[index].rise = index < 60 ? index * 90 : 5_400 - (index - 60) * 90
    }
    return view
  }

  static func offices() -> RoadView {
    var view = street()
    for index in view.segments.indices {
      view.segments[index].scenery = index < 50 ? .offices : .warehouses
    }
    view.player.isBraking = true
    view.player.steering = 1
    view.player.damage = 60
    return view
  }

  static func alley() -> RoadView {
    var view = RoadView()
    view.segments = segments(scenery: .alley, lanes: 1).map { segment in
      var segment = segment
      segment.halfWidth = 2_200
      segment.oncomingLanes = 0
      segment.hasLamps = false
      if segment.id > 24 {
        segment.scenery = .stores
        segment.halfWidth = 6_800
        segment.hasLamps = true
        segment.bend = 30_000
      }
      return segment
    }
    view.origin = 9_000
    return view
  }

  static func day() -> RoadView {
    var view = street()
    view.theme = .day
    for index in view.segments.indices { view.segments[index].scenery = .palms }
    return view
  }

  static func canyon() -> RoadView {
    var view = street()
    view.theme = .canyonNight
    for index in view.segments.indices {
      view.segments[index].scenery = .canyon
      view.segments[index].hasLamps = false
      view.segments[index].lanes = 2
      view.segments[index].oncomingLanes = 1
      view.segments[index].halfWidth = 3_600
      view.segments[index].bend = index > 14 ? -16_000 : 0
      view.segments[index].rise = index * 60
    }
    view.player.lateral = 1_800
    view.vehicles = [RoadVehicle(kind: .sedan, ahead: 30_000, lateral: 1_800)]
    return view
  }

  static let all: [(name: String, view: RoadView)] = [
    ("street", street()), ("hunted", hunted()), ("river", river()), ("bridge", bridge()),
    ("offices", offices()), ("alley", alley()), ("day", day()), ("canyon", canyon()),
  ]
}
