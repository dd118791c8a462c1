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

  /// A road of one kind, at one hour, with a car or two; `bend` from the fifteenth segment on.
  static func place(
    _ theme: RoadTheme, _ scenery: Roadside, lanes: Int = 2, oncoming: Int = 1, bend: Int = 0,
    hill: Int = 0, hasLamps: Bool = false
  ) -> RoadView {
    var view = RoadView()
    view.theme = theme
    view.segments = segments(
      scenery: scenery, hill: hill, lanes: lanes)
    for index in view.segments.indices {
      view.segments[index].bend = index > 15 ? bend : 0
      view.segments[index].hasLamps = hasLamps
      view.segments[index].oncomingLanes = oncoming
      view.segments[index].halfWidth = lanes * 1_750
    }
    view.origin = 9_000
    view.player = RoadPlayer(lateral: oncoming == 0 ? 0 : 1_750)
    view.dashboard.speed = 42
    view.dashboard.limit = 45
    view.dashboard.cruise = 45
    return view
  }

  /// The film set: the ramp, cones, the lamps on their stands.
  static func stunt() -> RoadView {
    var view = place(.setDay, .set, lanes: 3, oncoming: 0)
    view.segments[26].sign = .ramp(lateral: 4_250)
    view.player.lateral = 3_500
    view.vehicles = [
      RoadVehicle(kind: .van, ahead: 40_000, lateral: -8_000, hasLights: false, paint: 0),
      RoadVehicle(kind: .sedan, ahead: 64_000, lateral: -3_500, hasLights: false, paint: 2),
    ]
    view.dashboard.lines = [Dashboard.Line(speaker: "Director", text: "And… roll.", voice: .radio)]
    return view
  }

  /// The calm one: a street of bungalows at five in the afternoon.
  static func suburb() -> RoadView {
    var view = place(.suburbDay, .houses, bend: 4_000, hill: 20)
    view.segments[24].signal = .red
    view.segments[24].hasCrosswalk = true
    view.vehicles = [
      RoadVehicle(kind: .bus, ahead: 50_000, lateral: 1_750, isBraking: true),
      RoadVehicle(kind: .coupe, ahead: 30_000, lateral: -1_750, isOncoming: true, paint: 1),
    ]
    view.dashboard.lines = [Dashboard.Line(speaker: "Benicio", text: "Is this the long way?")]
    return view
  }

  /// The river's channel by daylight.
  static func channel() -> RoadView {
    var view = place(.suburbDay, .channel, lanes: 3, oncoming: 0, bend: -5_000)
    view.player.lateral = 0
    for index in 40..<46 { view.segments[index].cover = .underpass }
    view.vehicles = []
    return view
  }

  static func boulevard() -> RoadView {
    var view = place(.suburbDay, .palms, lanes: 4, oncoming: 2, hasLamps: true)
    view.vehicles = [
      RoadVehicle(kind: .tow, ahead: 14_000, lateral: 5_250),
      RoadVehicle(kind: .cab, ahead: 40_000, lateral: 1_750),
    ]
    view.segments[30].sign = .place("Sunset")
    return view
  }

  static func speedway() -> RoadView {
    var view = place(.speedwayDay, .speedway, lanes: 4, oncoming: 0, bend: -9_000)
    view.player.kind = .stockCar
    view.player.lateral = 1_750
    view.segments[30].sign = .line
    view.vehicles = [
      RoadVehicle(kind: .stockCar, ahead: 16_000, lateral: -1_750, hasLights: false, isMarked: true)
    ]
    view.dashboard.speed = 124
    view.dashboard.limit = 0
    return view
  }

  static func canyon() -> RoadView {
    var view = place(.canyonDusk, .canyon, bend: -16_000, hill: 60)
    view.player.kind = .muscle
    view.vehicles = [
      RoadVehicle(kind: .limousine, ahead: 7_000, lateral: -800, isThreat: true),
      RoadVehicle(kind: .sedan, ahead: -9_000, lateral: 1_000),
    ]
    return view
  }

  static func coast() -> RoadView {
    var view = place(.coastNight, .coast, bend: 3_000)
    view.vehicles = [
      RoadVehicle(kind: .limousine, ahead: 62_000, lateral: 1_750, isMarked: true),
      RoadVehicle(kind: .sedan, ahead: 90_000, lateral: -1_750, isOncoming: true),
    ]
    return view
  }

  static func freeway() -> RoadView {
    var view = place(.desertNight, .freeway, lanes: 4, oncoming: 0, bend: 2_000, hasLamps: true)
    view.segments[34].sign = .fork(left: "BRIDGE", right: "RIVER")
    view.player.lateral = 1_750
    view.closing = 45
    return view
  }

  /// The chase at noon, where the rail is gone.
  static func drop() -> RoadView {
    var view = place(.canyonDay, .canyon, bend: 12_000, hill: 50)
    for index in 20..<view.segments.count { view.segments[index].leftVerge = .drop }
    view.vehicles = [
      RoadVehicle(kind: .muscle, ahead: 5_000, lateral: -1_750, isThreat: true),
      RoadVehicle(kind: .van, ahead: 60_000, lateral: -1_750, isOncoming: true),
    ]
    return view
  }

  /// The last road, and its first light.
  static func desert(_ theme: RoadTheme = .desertNight) -> RoadView {
    var view = place(theme, .country, bend: 1_500)
    view.player.kind = .coupe
    view.closing = theme == .desertNight ? 30 : 70
    return view
  }

  static func rain() -> RoadView {
    var view = street()
    view.weather = .rain
    return view
  }

  static func signals() -> RoadView {
    var view = street()
    view.segments[18].signal = .red
    view.segments[18].hasCrosswalk = true
    view.segments[40].signal = .green
    view.segments[26].hiding = .kerb
    return view
  }

  static let all: [(name: String, view: RoadView)] = [
    ("street", street()), ("hunted", hunted()), ("river", river()), ("bridge", bridge()),
    ("offices", offices()), ("alley", alley()), ("stunt", stunt()), ("suburb", suburb()),
    ("channel", channel()), ("boulevard", boulevard()), ("speedway", speedway()),
    ("canyon", canyon()), ("coast", coast()), ("freeway", freeway()), ("rain", rain()), ("drop", drop()),
    ("desert", desert()), ("dawn", desert(.desertDawn)),
    ("signals", signals()),
  ]
}
