import Testing

@testable import Game

@Suite struct RoadPictureTests {
  private func draw(_ view: RoadView, _ width: Int, _ height: Int, _ tier: ColourTier) -> CellGrid {
    RoadRenderer(width: width, height: height, theme: view.theme, tier: tier).draw(view)
  }

  @Test(arguments: ColourTier.allCases)
  func fitsEverySize(tier: ColourTier) {
    let sizes = [
      (0, 0), (0, 9), (9, 0), (1, 1), (1, 40), (2, 2), (3, 1), (300, 1), (5, 3), (7, 100), (11, 4),
      (16, 5), (29, 12), (40, 12), (50, 16), (60, 20), (80, 24), (121, 30), (240, 13), (300, 100),
    ]
    let view = RoadScenes.hunted()
    for (width, height) in sizes {
      let grid = draw(view, width, height, tier)
      #expect(grid.width == width && grid.height == height)
      #expect(grid.cells.count == width * height)
    }
  }

  @Test(arguments: RoadScenes.all.map(\.name))
  func drawsEveryPlaceInEveryTier(name: String) throws {
    let view = try #require(RoadScenes.all.first { $0.name == name }?.view)
    for tier in ColourTier.allCases {
      #expect(draw(view, 80, 24, tier) == draw(view, 80, 24, tier), "a pure function")
    }
  }

  @Test func anEmptyRoadIsASky() {
    let grid = draw(RoadView(), 40, 12, .trueColour)
    #expect(grid.text.contains("mph"))
  }

  @Test func holdsToItsColours() {
    var colours: Set<Colour> = []
    for tick in 0..<30 {
      var view = RoadScenes.street(travelled: tick * 900)
      view.dashboard = Dashboard()
      let renderer = RoadRenderer(width: 120, height: 40, theme: view.theme, tier: .trueColour)
      for pixel in renderer.picture(view).pixels { colours.insert(Colour(UInt32(pixel.bits))) }
    }
    #expect(colours.count <= 256)
  }

  /// Photosensitive players: nothing that flashes fills the screen, and it changes slowly.
  @Test(arguments: [(40, 12), (60, 20), (80, 24), (120, 40), (240, 70)])
  func policeLightsStaySmall(width: Int, height: Int) {
    var view = RoadScenes.hunted()
    view.vehicles += (0..<4).map {
      RoadVehicle(kind: .police, ahead: 3_000 + $0 * 2_500, lateral: 5_100 - $0 * 3_400,
        hasFlashers: true)
    }
    let renderer = RoadRenderer(width: width, height: height, theme: view.theme, tier: .trueColour)
    let early = renderer.draw(view)
    view.tick = Beacon.ticksPerHalf - 1
    #expect(renderer.draw(view) == early, "no change within a half")
    view.tick = Beacon.ticksPerHalf
    let changed = renderer.draw(view).changedCells(since: early)
    #expect(changed > 0)
    #expect(changed * 100 < width * height * 8)
  }

  @Test func steadyLightsDoNotChange() {
    var view = RoadScenes.hunted()
    view.isSteady = true
    let early = draw(view, 80, 24, .trueColour)
    view.tick = Beacon.ticksPerHalf
    #expect(draw(view, 80, 24, .trueColour) == early)
  }

  @Test func beaconsAlternateAtOneAndAHalfHertz() {
    let changes = (1...600).count {
      Beacon.isLeftLit(tick: $0, isSteady: false) != Beacon.isLeftLit(tick: $0 - 1, isSteady: false)
    }
    #expect(changes == 30, "ten seconds, three changes a second: fifteen cycles")
  }

  @Test func crestsHideWhatIsBehindThem() {
    var view = RoadScenes.street()
    for index in view.segments.indices {
      view.segments[index].bend = 0
      view.segments[index].rise = index < 20 ? index * 240 : 4_800 - (index - 20) * 600
    }
    let projection = RoadProjection(view: view, width: 120, height: 80)
    let rows = projection.rows.filter { $0.segment >= 0 }
    let farthest = rows.map(\.segment).max() ?? 0
    #expect(farthest <= 21, "the far side of the hill has no rows")
    var car = RoadVehicle(kind: .sedan, ahead: 90_000, lateral: 1_700)
    view.vehicles = []
    let renderer = RoadRenderer(width: 120, height: 40, theme: view.theme, tier: .trueColour)
    let empty = renderer.draw(view)
    view.vehicles = [car]
    #expect(renderer.draw(view) == empty, "a car beyond the crest is hidden")
    car.ahead = 30_000
    view.vehicles = [car]
    #expect(renderer.draw(view) != empty)
  }

  @Test func curvesBendTheRoad() throws {
    var view = RoadScenes.street()
    func centre(bend: Int) throws -> Float {
      for index in view.segments.indices { view.segments[index].bend = bend }
      let place = RoadProjection(view: view, width: 120, height: 80).place(ahead: 60, lateral: 0)
      return try #require(place).x
    }
    let straight = try centre(bend: 0)
    let right = try centre(bend: 9_000)
    let left = try centre(bend: -9_000)
    #expect(right > straight)
    #expect(left < straight)
  }

  @Test func lightsOffShowLessAndSaySo() {
    var view = RoadScenes.river()
    view.dashboard = Dashboard()
    func brightness(_ view: RoadView) -> Int {
      draw(view, 80, 24, .trueColour).cells[..<(80 * 22)].reduce(0) {
        $0 + $1.foreground.luminance
      }
    }
    let lit = brightness(view)
    view.player.hasHeadlights = false
    view.dashboard.hasHeadlights = false
    #expect(brightness(view) * 100 < lit * 85)
    for tier in ColourTier.allCases {
      #expect(draw(view, 80, 24, tier).text.contains("LIGHTS OFF"))
    }
  }

  @Test func nearPicturesAreDrawnNotScaled() {
    for body in RoadVehicle.Body.allCases {
      let widths = VehicleLook.of(body).sizes.map(\.width)
      #expect(widths.count == 5)
      #expect(widths == widths.sorted())
      #expect(widths.first! <= 3 && widths.last! == 20)
    }
  }

  @Test func saysEverythingInWordsToo() {
    let view = RoadScenes.hunted()
    for tier in ColourTier.allCases {
      let text = draw(view, 120, 40, tier).text
      for word in ["34 mph", "of 35", "3:12", "hunted", "SEEN", "LIGHTS OFF", "police 50 ft"] {
        #expect(text.contains(word) || tier == .mono && word == "police 50 ft", "\(word)")
      }
      #expect(text.contains("scanner: All units, grey sedan"))
    }
    #expect(draw(view, 120, 40, .mono).text.contains("mirror: POL 50 ft"))
  }

  @Test func narrowScreensKeepWhatMatters() {
    let text = draw(RoadScenes.hunted(), 40, 12, .colours256).text
    for word in ["34 mph", "3:12", "hunted"] { #expect(text.contains(word)) }
  }

  @Test(arguments: [40, 60, 80, 120])
  func theKeyOfTheMomentComesFirst(width: Int) {
    var view = RoadScenes.street()
    view.dashboard.moment = "C hides you under the deck"
    let rows = draw(view, width, 24, .colours256).text.split(separator: "\n")
    #expect(rows.last?.contains("C hides you under the deck") == true)
    #expect((rows.last?.count ?? 0) < width)
  }

  @Test func showsAnOpenChoiceAndItsTime() {
    for tier in ColourTier.allCases {
      let text = draw(RoadScenes.river(), 80, 24, tier).text
      for part in ["1  Under the bridge. Lights off.", "2  Keep going.", "4 s"] {
        #expect(text.contains(part))
      }
    }
  }

  @Test func textIsLegible() {
    let view = RoadScenes.hunted()
    for tier in [ColourTier.trueColour, .colours256, .colours16] {
      let grid = draw(view, 120, 40, tier)
      for cell in grid.cells where cell.glyph.scalar.properties.isAlphabetic {
        #expect(cell.foreground.luminance - cell.background.luminance > 60)
      }
    }
  }

  @Test(arguments: RoadVehicle.Body.allCases)
  func monoNamesEveryVehicle(body: RoadVehicle.Body) {
    var view = RoadScenes.street()
    for ahead in [3_000, 15_000, 30_000, 60_000] {
      view.vehicles = []
      let empty = draw(view, 80, 24, .mono)
      view.vehicles = [RoadVehicle(kind: body, ahead: ahead, lateral: 5_100)]
      let grid = draw(view, 80, 24, .mono)
      #expect(grid.changedCells(since: empty) > 0, "\(body) at \(ahead)")
      let word = MonoVehicles.word(body)
      if ahead == 3_000 { #expect(grid.text.contains(word), "\(grid.text)") }
    }
  }

  /// A light is said by its place and its colour, and in letters by its word.
  @Test func signalsAreReadInEveryTier() {
    var view = RoadScenes.signals()
    func grid(_ signal: RoadSignal, _ tier: ColourTier) -> CellGrid {
      view.segments[18].signal = signal
      return draw(view, 80, 24, tier)
    }
    #expect(grid(.red, .mono).text.contains("[RED]"))
    #expect(grid(.green, .mono).text.contains("[GREEN]"))
    for tier in ColourTier.allCases {
      #expect(grid(.red, tier).changedCells(since: grid(.green, tier)) > 0)
    }
  }

  @Test func forksAreAnnouncedInWords() {
    var view = RoadScenes.street()
    view.segments[14].sign = .fork(left: "BRIDGE", right: "RIVER")
    for tier in ColourTier.allCases {
      let text = draw(view, 120, 40, tier).text
      #expect(text.contains("BRIDGE") && text.contains("RIVER"))
    }
  }

  @Test func limitsAreReadOnTheirSigns() {
    var view = RoadScenes.suburb()
    view.dashboard = Dashboard()
    view.segments[6].sign = .limit(25)
    for tier in ColourTier.allCases { #expect(draw(view, 120, 40, tier).text.contains("25")) }
  }

  @Test func aCarAboutToStrikeIsMarked() {
    var view = RoadScenes.canyon()
    let marked = draw(view, 80, 24, .colours256)
    #expect(draw(view, 80, 24, .mono).text.contains("!!"))
    view.vehicles[0].isThreat = false
    #expect(draw(view, 80, 24, .colours256) != marked)
    #expect(!draw(view, 80, 24, .mono).text.contains("!!"))
  }

  /// The sight closes from the edges; the road ahead and the instruments stay.
  @Test func theEdgesCloseInSteps() {
    var view = RoadScenes.freeway()
    func brightness(_ x: Int, _ y: Int) -> Int {
      let grid = draw(view, 120, 40, .trueColour)
      return (x..<x + 6).reduce(0) { $0 + grid[$1, y].foreground.luminance }
    }
    view.closing = 0
    let (edge, middle) = (brightness(0, 22), brightness(60, 22))
    view.closing = 80
    #expect(brightness(0, 22) < edge)
    #expect(brightness(60, 22) == middle)
  }

  @Test func steadyRainDoesNotFall() {
    var view = RoadScenes.rain()
    view.isSteady = true
    let early = draw(view, 80, 24, .trueColour)
    view.tick = 300
    #expect(draw(view, 80, 24, .trueColour) == early)
    view.isSteady = false
    #expect(draw(view, 80, 24, .trueColour) != early)
  }

  @Test func monoIsPlainASCII() {
    for (_, view) in RoadScenes.all {
      let grid = draw(view, 100, 30, .mono)
      let isPlain = grid.text.unicodeScalars.allSatisfy(\.isASCII)
      let isUncoloured = grid.cells.allSatisfy(\.foreground.isTerminalDefault)
      #expect(isPlain)
      #expect(isUncoloured)
    }
  }

  @Test func monoShowsThePlayersLamps() {
    var view = RoadScenes.street()
    view.vehicles = []
    #expect(draw(view, 80, 24, .mono).text.contains("[==="))
    view.player.isBraking = true
    #expect(draw(view, 80, 24, .mono).text.contains("[###"))
  }

  /// What the painter must send: a steady drive changes few cells, or the bytes would not fit.
  @Test func framesStayStable() {
    let renderer = RoadRenderer(
      width: 120, height: 40, theme: .downtownNight, tier: .colours256)
    var before = renderer.draw(RoadScenes.street())
    var changes: [Int] = []
    for frame in 1...120 {
      // 35 mph at 60 frames a second.
      let after = renderer.draw(RoadScenes.street(travelled: frame * 261))
      changes.append(after.changedCells(since: before))
      before = after
    }
    #expect(changes.sorted()[60] < 420)
  }
}
