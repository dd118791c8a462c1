import Engine

/// Turns the world of a sequence into what the picture needs. Thin on purpose: it measures and
/// names, and decides nothing.
///
/// Holds what depends on the course alone; `view` is a pure function of the state.
struct RoadCamera: Sendable {
  /// Hundredths of a degree turned before each stretch begins.
  private let headings: [Int]
  let course: Course
  let sequence: DriveSequence
  private let signs: [Posted]

  init(sequence: DriveSequence, course: Course) {
    self.sequence = sequence
    self.course = course
    signs = Self.signs(sequence, course)
    var headings = Array(repeating: 0, count: course.stretches.count)
    // A stretch leads only to later ones but for joins, whose heading is the first way's to them.
    for (index, stretch) in course.stretches.enumerated() {
      let end = headings[index] + stretch.segments.reduce(0) { $0 + $1.turn }
      for way in Self.ways(from: stretch) where way > index { headings[way] = end }
    }
    self.headings = headings
  }

  /// The place and hour of a sequence; an hour of its own takes the country's sky of that hour.
  static func theme(_ theme: DriveTheme, light: DriveLight? = nil) -> RoadTheme {
    let own: RoadTheme =
      switch theme {
      case .downtownNight: .downtownNight
      case .riverNight: .riverNight
      case .suburbDay: .suburbDay
      case .speedwayDay: .speedwayDay
      case .setDay: .setDay
      case .canyonDay: .canyonDay
      case .canyonDusk: .canyonDusk
      case .coastNight: .coastNight
      case .desertNight: .desertNight
      }
    return switch light {
    case nil: own
    case .day: own.isDay ? own : .canyonDay
    case .dusk: .canyonDusk
    case .night: own.isDay ? .desertNight : own
    case .dawn: .desertDawn
    }
  }

  /// The picture's input for a state. Talk and banners are the host's to add to its dashboard.
  func view(
    of state: DriveState, isSteady: Bool = false, keys: KeyMap = KeyMap()
  ) -> RoadView {
    var view = RoadView()
    view.theme = Self.theme(sequence.theme, light: state.light)
    view.weather = Self.weather(state.weather)
    view.closing = state.wound
    view.tick = state.tick
    view.isSteady = isSteady
    let path = path(of: state)
    layRoad(path, into: &view)
    raiseSignals(state, path, into: &view)
    view.heading = heading(of: state.player.position)
    view.player = RoadPlayer(
      kind: Self.body(sequence.car), lateral: state.player.lateral,
      hasHeadlights: state.player.hasLightsOn,
      isBraking: state.player.isBraking,
      steering: Self.steering(state.player.targetLateral - state.player.lateral),
      isInCover: state.player.cover != nil, damage: state.player.damage)
    placeVehicles(state, path, into: &view)
    placeParkedCars(path, into: &view)
    view.helicopter = spotlight(state, path)
    view.dashboard = dashboard(state, view, keys)
    return view
  }

  // MARK: - The road

  /// A stretch in view, and what to add to a distance along it to have it from the player.
  private struct Leg {
    var stretch: Int
    var offset: Int
    /// Metres along it are shown from here; a joined stretch may begin in its middle.
    var from: Int
  }

  private static func ways(from stretch: Course.Stretch) -> [Int] {
    switch stretch.next {
    case .end: []
    case .joins(let position): [position.stretch]
    case .fork(_, let left, let right): [left, right]
    }
  }

  private func path(of state: DriveState) -> [Leg] {
    let player = state.player
    let reach = (RoadView.segmentsAhead + 1) * RoadView.segmentLength
    var leg = Leg(stretch: player.position.stretch, offset: -player.position.distance, from: 0)
    var legs: [Leg] = []
    if let before = course.stretches.lastIndex(where: {
      Self.ways(from: $0).contains(leg.stretch)
    }), before < leg.stretch {
      let length = course.stretches[before].segments.count * Course.segmentLength
      legs.append(Leg(stretch: before, offset: leg.offset - length, from: 0))
    }
    while true {
      legs.append(leg)
      let stretch = course.stretches[leg.stretch]
      let end = leg.offset + stretch.segments.count * Course.segmentLength
      guard end < reach else { return legs }
      switch stretch.next {
      case .end: return legs
      case .joins(let position):
        leg = Leg(
          stretch: position.stretch, offset: end - position.distance, from: position.distance)
      case .fork(_, let left, let right):
        let line = stretch.segments.last?.forkLine ?? 0
        leg = Leg(stretch: player.targetLateral < line ? left : right, offset: end, from: 0)
      }
    }
  }

  private func layRoad(_ path: [Leg], into view: inout RoadView) {
    let behind = RoadView.segmentsBehind * RoadView.segmentLength
    let reach = RoadView.segmentsAhead * RoadView.segmentLength
    var rise = 0
    for leg in path {
      let stretch = course.stretches[leg.stretch]
      for (index, segment) in stretch.segments.enumerated() {
        let distance = index * Course.segmentLength
        let ahead = distance + leg.offset
        guard distance >= leg.from, ahead + Course.segmentLength > -behind, ahead < reach else {
          continue
        }
        if view.segments.isEmpty { view.origin = -ahead }
        var piece = Self.piece(
          segment, id: leg.stretch * 10_020 + index, course: course, view.theme)
        piece.rise = rise
        piece.sign = sign(leg, index)
        view.segments.append(piece)
        rise += segment.rise
      }
    }
    extend(&view, ahead: reach, rise: rise)
  }

  /// The camera looks past both ends of the road: the first piece goes on behind, the last ahead.
  private func extend(_ view: inout RoadView, ahead reach: Int, rise: Int) {
    guard let first = view.segments.first, var last = view.segments.last else { return }
    while view.origin < RoadView.segmentsBehind * RoadView.segmentLength {
      var piece = first
      piece.bend = 0
      view.segments.insert(piece, at: 0)
      view.origin += RoadView.segmentLength
    }
    last.bend = 0
    last.rise = rise
    last.sign = nil
    let missing = reach / RoadView.segmentLength + RoadView.segmentsBehind - view.segments.count
    for _ in 0..<max(0, missing) {
      last.id += 1
      view.segments.append(last)
    }
  }

  private static func piece(
    _ segment: Course.Segment, id: Int, course: Course, _ theme: RoadTheme
  ) -> RoadSegment {
    let cover = segment.cover.map { course.covers[$0].kind }
    var piece = RoadSegment(
      id: id,
      // Hundredths of a degree to millionths of a radian.
      bend: segment.turn * 17_453 / 100, halfWidth: segment.width / 2,
      lanes: segment.lanes, oncomingLanes: segment.oncomingLanes,
      scenery: roadside(segment.scenery, theme),
      hasLamps: segment.hasLamp,
      cover: segment.scenery == .overpass || cover == .underpass ? .underpass : .none,
      hiding: cover == nil || cover == .underpass ? .none : .kerb)
    if piece.scenery == .canyon || piece.scenery == .country {
      (piece.leftVerge, piece.rightVerge) = (verge(segment.leftEdge), verge(segment.rightEdge))
    }
    return piece
  }

  private static func verge(_ edge: RoadEdge) -> RoadVerge? {
    switch edge {
    case .gravel: .gravel
    case .rail: .rail
    case .rock: .rock
    case .drop: .drop
    case .kerb: nil
    }
  }

  private static func weather(_ weather: Weather) -> RoadWeather {
    switch weather {
    case .dry: .dry
    case .rain: .rain
    case .fog: .fog
    }
  }

  /// The lights of the crossings in view, as they stand at this tick.
  private func raiseSignals(_ state: DriveState, _ path: [Leg], into view: inout RoadView) {
    for (number, signal) in course.signals.enumerated() {
      guard let leg = path.first(where: { $0.stretch == signal.stretch }) else { continue }
      let index = (signal.distance + leg.offset + view.origin) / RoadView.segmentLength
      guard view.segments.indices.contains(index) else { continue }
      view.segments[index].signal =
        switch state.colour(of: number) {
        case .red: .red
        case .amber: .amber
        case .green: .green
        }
      // A lamp that waits for a flag hangs over no crossing.
      let crossing = index + 1
      if signal.flag == nil, view.segments.indices.contains(crossing) {
        view.segments[crossing].hasCrosswalk = true
      }
    }
  }

  private static func roadside(_ scenery: Scenery, _ theme: RoadTheme) -> Roadside {
    switch scenery {
    case .none: theme.isTown ? .open : .country
    case .overpass: .open
    case .stores: .stores
    case .offices: .offices
    case .warehouses: .warehouses
    case .river: .channel
    case .bridge: .bridge
    case .houses: .houses
    case .palms: .palms
    case .canyon: .canyon
    case .coast: .coast
    case .speedway: .speedway
    case .freeway: .freeway
    case .set: .set
    case .garage: .garage
    case .alley: .alley
    }
  }

  private func sign(_ leg: Leg, _ index: Int) -> RoadSign? {
    let stretch = course.stretches[leg.stretch]
    let fromEnd = stretch.segments.count - index
    if case .fork(_, let left, let right) = stretch.next, fromEnd == 5 || fromEnd == 40 {
      return .fork(left: name(ofStretch: left), right: name(ofStretch: right))
    }
    if case .end = stretch.next, fromEnd == 2 { return .finish }
    if let posted = signs.first(where: {
      $0.position.stretch == leg.stretch && $0.segment == index
    }) {
      return posted.sign
    }
    let limit = stretch.segments[index].legalLimit
    return index > 0 && stretch.segments[index - 1].legalLimit != limit ? .limit(limit) : nil
  }

  private struct Posted: Sendable {
    var position: RoadPosition
    var sign: RoadSign

    var segment: Int { position.distance / Course.segmentLength }
  }

  /// The ramp where there is one (a mark that ends in its name is the same ramp, seen on a walk),
  /// the line of each lap, and the names of the checkpoints.
  private static func signs(_ sequence: DriveSequence, _ course: Course) -> [Posted] {
    var signs = course.lapLines.map { Posted(position: $0, sign: .line) }
    for mark in course.marks {
      if let gate = sequence.gate, mark.name == gate.mark || mark.name.hasSuffix("_" + gate.mark) {
        let lateral = course.segment(at: mark.position).laneCentre(gate.lane - 1)
        signs.append(Posted(position: mark.position, sign: .ramp(lateral: lateral)))
      } else if sequence.checkpoints.contains(mark.name) {
        signs.append(Posted(position: mark.position, sign: .place(words(mark.name))))
      }
    }
    return signs
  }

  /// What a sign calls the way into a stretch.
  func name(ofStretch index: Int) -> String {
    Self.words(course.stretches[index].branch ?? "").uppercased()
  }

  /// The words of a name: `third_street` is "Third Street".
  static func words(_ name: String) -> String {
    name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  private func heading(of position: RoadPosition) -> Int {
    let segments = course.stretches[position.stretch].segments
    let whole = min(segments.count, max(0, position.distance / Course.segmentLength))
    var turned = headings[position.stretch] + segments[..<whole].reduce(0) { $0 + $1.turn }
    if whole < segments.count {
      turned +=
        segments[whole].turn * (position.distance - whole * Course.segmentLength)
        / Course.segmentLength
    }
    return turned * 17_453 / 100_000
  }

  // MARK: - What is on it

  private static func steering(_ way: Int) -> Int {
    way > 150 ? 1 : way < -150 ? -1 : 0
  }

  private func ahead(_ position: RoadPosition, _ path: [Leg]) -> Int? {
    path.first { $0.stretch == position.stretch }.map { $0.offset + position.distance }
  }

  private func placeVehicles(_ state: DriveState, _ path: [Leg], into view: inout RoadView) {
    for vehicle in state.vehicles {
      guard let middle = ahead(vehicle.position, path) else { continue }
      let half = vehicle.kind.length / 2
      let unit = vehicle.unit.map { state.police[$0] }
      view.vehicles.append(
        RoadVehicle(
          kind: Self.body(vehicle.kind), ahead: middle > 0 ? middle - half : middle + half,
          lateral: vehicle.lateral, isOncoming: vehicle.isOncoming, isBraking: vehicle.isBraking,
          hasFlashers: unit?.mood == .chase, paint: vehicle.id,
          isThreat: vehicle.car.map { Self.isAboutToStrike(state.cars[$0]) } ?? false,
          isMarked: vehicle.car.map { isMarked($0, state) } ?? false))
    }
  }

  private static func isAboutToStrike(_ car: NamedCar) -> Bool {
    switch car.mood {
    case .tell, .strike: true
    case .away, .drives, .closing, .alongside, .recovering, .spun, .wary, .flees, .out: false
    }
  }

  /// The car that is followed, or to be passed.
  private func isMarked(_ car: Int, _ state: DriveState) -> Bool {
    car == state.tailedCar || sequence.cars[car].role == .races
  }

  private static func body(_ kind: VehicleKind) -> RoadVehicle.Body {
    switch kind {
    case .sedan: .sedan
    case .cab: .cab
    case .truck: .truck
    case .van: .van
    case .bus: .bus
    case .coupe: .coupe
    case .police: .police
    case .muscle: .muscle
    case .stockCar: .stockCar
    case .limousine: .limousine
    case .tow: .tow
    }
  }

  private func placeParkedCars(_ path: [Leg], into view: inout RoadView) {
    for cover in course.covers {
      guard let leg = path.first(where: { $0.stretch == cover.stretch }) else { continue }
      let (kind, step): (RoadVehicle.Body, Int)
      switch cover.kind {
      case .parkedCars: (kind, step) = (.sedan, 7_000)
      case .dock: (kind, step) = (.truck, 12_000)
      case .underpass, .alley, .trees, .carWash: continue
      }
      let edge = course.segment(at: RoadPosition(stretch: cover.stretch, distance: cover.start))
      for place in stride(from: cover.start, to: cover.end, by: step) {
        let ahead = leg.offset + place
        guard ahead > 0, ahead < RoadView.segmentsAhead * RoadView.segmentLength else { continue }
        view.vehicles.append(
          RoadVehicle(
            kind: kind, ahead: ahead, lateral: edge.width / 2 + 900, hasLights: false,
            paint: place / step))
      }
    }
  }

  private func spotlight(_ state: DriveState, _ path: [Leg]) -> RoadSpotlight? {
    for unit in state.police {
      if let light = unit.light, let ahead = ahead(light, path) {
        return RoadSpotlight(ahead: ahead, lateral: unit.lightLateral, radius: unit.lightRadius)
      }
    }
    return nil
  }
}
