/// Paints vehicles: the right size of picture, in paint and light, clipped by the hills before it.
struct SpritePainter: Sendable {
  let view: RoadView
  let projection: RoadProjection
  let light: RoadLight

  /// How one picture is placed and lit.
  struct Placement: Sendable {
    /// The picture's left column and the row below its tyres.
    var left: Int
    var bottom: Int
    var clipY: Int
    /// Each drawn pixel covers this many on the screen: 1, or 2 on very large screens.
    var zoom = 1
    /// The light on its body.
    var band: Int
    var paint: Ink
    var upperPaint: Ink
    /// The lamps in the picture.
    var lamp: Pixel
    var brake: Pixel
    var beaconLeft: Pixel
    var beaconRight: Pixel
    /// Columns by which the roof leans out of a curve.
    var lean = 0
    /// Seen from in front: no plate, no third lamp.
    var isFront = false
  }

  static let sedanWidth: Float = 1.9
  /// So far down, in hundredths, reaches the upper paint.
  private static let upperShare = 40

  // MARK: - Other vehicles

  func paint(_ vehicle: RoadVehicle, into canvas: inout PixelCanvas) {
    let ahead = Float(vehicle.ahead) / 1_000
    let lateral = Float(vehicle.lateral) / 1_000
    guard let place = projection.place(ahead: ahead, lateral: lateral) else { return }
    let look = VehicleLook.of(vehicle.kind)
    let (art, size, zoom) = Self.choose(look.sizes, width: look.width * place.scale)
    let level = light.band(segment: place.segment, z: place.z, lateral: lateral)
    var placement = Placement(
      left: FacadePainter.row(place.x) - art.width * zoom / 2, bottom: FacadePainter.row(place.y),
      clipY: place.clipY, zoom: zoom, band: min(6, max(1, level)), paint: .carDark,
      upperPaint: .carDark, lamp: Pixel(.tail, band: 2), brake: Pixel(.glass, band: 1),
      beaconLeft: Pixel(.carDark, band: 2), beaconRight: Pixel(.carDark, band: 2))
    dress(&placement, vehicle, look, place: place)
    if size == 0, !vehicle.hasLights, level < 2 { return }
    streaks(vehicle, place: place, width: art.width * zoom, into: &canvas)
    draw(art, placement, into: &canvas)
    topper(look, size: size, art: art, placement, into: &canvas)
    if vehicle.isThreat || vehicle.isMarked {
      mark(vehicle, above: placement, art: art, into: &canvas)
    }
  }

  /// A caret over the car that matters: amber over the one to follow, red over one about to strike.
  private func mark(
    _ vehicle: RoadVehicle, above placement: Placement, art: SpriteArt,
    into canvas: inout PixelCanvas
  ) {
    let top = placement.bottom - art.height * placement.zoom - 2
    let middle = placement.left + art.width * placement.zoom / 2
    let pixel = Pixel(vehicle.isThreat ? .tail : .paintYellow, band: 7)
    let reach = vehicle.isThreat ? 2 : 1
    for row in 0...reach where top - row < placement.clipY {
      canvas.span(y: top - row, from: middle - row, to: middle + row + 1, pixel)
    }
  }

  private func dress(
    _ placement: inout Placement, _ vehicle: RoadVehicle, _ look: VehicleLook,
    place: RoadProjection.Place
  ) {
    let count = look.paints.count
    placement.paint = look.paints[((vehicle.paint % count) + count) % count]
    placement.upperPaint = look.upper ?? placement.paint
    placement.isFront = vehicle.isOncoming
    let isFar = place.z > 160
    if vehicle.isOncoming {
      placement.lamp = Pixel(.head, band: vehicle.hasLights ? (isFar ? 5 : 7) : 2)
    } else if vehicle.hasLights {
      placement.lamp = Pixel(.tail, band: vehicle.isBraking ? 7 : isFar ? 4 : 5)
      if vehicle.isBraking { placement.brake = Pixel(.tail, band: 7) }
    }
    if vehicle.hasFlashers {
      let phase = Beacon.isLeftLit(tick: view.tick, isSteady: view.isSteady)
      placement.beaconLeft = Pixel(.beaconRed, band: phase != false ? 7 : 1)
      placement.beaconRight = Pixel(.beaconBlue, band: phase != true ? 7 : 1)
    }
  }

  /// The widest picture that is not much wider than the thing; past the widest, doubled pixels.
  static func choose(
    _ sizes: [SpriteArt], width: Float
  ) -> (art: SpriteArt, size: Int, zoom: Int) {
    let allowed = Int(width * 1.25 + 0.5)
    let doubled = Int(width * 1.1 + 0.5)
    if let size = sizes.lastIndex(where: { $0.width * 2 <= doubled }), size >= 3,
      sizes[size].width * 2 > sizes[sizes.count - 1].width
    {
      return (sizes[size], size, 2)
    }
    let size = sizes.lastIndex { $0.width <= allowed } ?? 0
    return (sizes[size], size, 1)
  }

  private func topper(
    _ look: VehicleLook, size: Int, art: SpriteArt, _ placement: Placement,
    into canvas: inout PixelCanvas
  ) {
    let sizes = look.topper
    guard !sizes.isEmpty else { return }
    let top = sizes[min(size, sizes.count - 1)]
    var place = placement
    place.left += (art.width - top.width) * placement.zoom / 2
    place.bottom -= art.height * placement.zoom
    draw(top, place, into: &canvas)
  }

  /// What lamps do on wet asphalt: a streak below each, broken where the surface is.
  private func streaks(
    _ vehicle: RoadVehicle, place: RoadProjection.Place, width: Int,
    into canvas: inout PixelCanvas
  ) {
    guard vehicle.hasLights, place.scale > 1.2, !view.theme.isDay else { return }
    var ink: Ink = vehicle.isOncoming ? .head : .tail
    var strength = vehicle.isOncoming ? 2 : vehicle.isBraking ? 4 : 3
    if vehicle.hasFlashers {
      let phase = Beacon.isLeftLit(tick: view.tick, isSteady: view.isSteady)
      (ink, strength) = (phase == false ? .beaconBlue : .beaconRed, 4)
    }
    let centre = FacadePainter.row(place.x)
    let wide = max(1, width / 7)
    let isWet = view.theme.light.isWet || view.weather == .rain
    if !isWet { strength -= 1 }
    let length = Int(min(40, place.scale * (isWet ? 1.5 : 0.6)))
    for x in [centre - width / 2, centre - width / 2 + width - wide] {
      Self.streak(
        x: x, width: wide, from: FacadePainter.row(place.y), length: length,
        clipY: place.clipY, ink: ink, strength: strength, into: &canvas)
    }
  }

  static func streak(
    x: Int, width: Int, from: Int, length: Int, clipY: Int, ink: Ink, strength: Int,
    into canvas: inout PixelCanvas
  ) {
    guard length > 0 else { return }
    for step in 0..<length where step < 3 || step % 3 != 2 {
      let y = from + step
      guard y >= 0, y < min(clipY, canvas.height) else { continue }
      let band = strength - step * strength / length
      for column in x..<x + width where column >= 0 && column < canvas.width {
        let under = canvas[column, y]
        if under.ink == .asphalt || under.ink == .asphaltWhite || under.ink == .pavement,
          band >= under.band - 1
        {
          canvas[column, y] = Pixel(ink, band: band)
        }
      }
    }
  }

  // MARK: - Drawing

  func draw(_ art: SpriteArt, _ placement: Placement, into canvas: inout PixelCanvas) {
    let zoom = placement.zoom
    let top = placement.bottom - art.height * zoom
    for row in 0..<art.height {
      let isUpper = row * 100 < art.height * Self.upperShare
      let shift = isUpper ? placement.lean : 0
      for column in 0..<art.width {
        let letter = art.pixels[row * art.width + column]
        guard let pixel = Self.pixel(letter, placement, isUpper: isUpper) else { continue }
        for y in 0..<zoom where top + row * zoom + y < placement.clipY {
          for x in 0..<zoom {
            canvas[placement.left + shift + column * zoom + x, top + row * zoom + y] = pixel
          }
        }
      }
    }
  }

  private static func pixel(_ letter: UInt8, _ placement: Placement, isUpper: Bool) -> Pixel? {
    let band = placement.band
    let paint = isUpper ? placement.upperPaint : placement.paint
    switch letter {
    case UInt8(ascii: "."): return nil
    case UInt8(ascii: "b"): return Pixel(paint, band: band)
    case UInt8(ascii: "B"): return Pixel(paint, band: band + 1)
    case UInt8(ascii: "d"): return Pixel(paint, band: band - 1)
    case UInt8(ascii: "g"): return Pixel(.glass, band: max(1, band / 2))
    case UInt8(ascii: "G"): return Pixel(.glass, band: band + 1)
    case UInt8(ascii: "t"): return placement.lamp
    case UInt8(ascii: "h"): return placement.isFront ? Pixel(.glass, band: 1) : placement.brake
    case UInt8(ascii: "p"):
      return placement.isFront ? Pixel(.carDark, band: 1) : Pixel(.paint, band: max(2, band))
    case UInt8(ascii: "s"): return Pixel(.white, band: band + 1)
    case UInt8(ascii: "c"): return Pixel(.silver, band: band + 1)
    case UInt8(ascii: "k"): return Pixel(.carDark, band: 0)
    case UInt8(ascii: "x"): return Pixel(.kerb, band: band)
    case UInt8(ascii: "r"): return placement.beaconLeft
    case UInt8(ascii: "l"): return placement.beaconRight
    case UInt8(ascii: "y"): return Pixel(.sodium, band: 6)
    case UInt8(ascii: "f"): return Pixel(.foliage, band: band)
    case UInt8(ascii: "F"): return Pixel(.foliage, band: band - 1)
    default: preconditionFailure("a letter that no sprite uses")
    }
  }

  // MARK: - The player

  /// Where the player's car stands on a screen of this size; fixed, as the camera follows it.
  func paintPlayer(into canvas: inout PixelCanvas) {
    let player = view.player
    guard let place = projection.place(ahead: 0, lateral: Float(player.lateral) / 1_000) else {
      return
    }
    let width = Self.sedanWidth * projection.focal / RoadProjection.cameraDistance
    let look = VehicleLook.player(player.kind)
    let (art, _, zoom) = Self.choose(look.sizes, width: width)
    let level = light.band(
      segment: place.segment, z: place.z, lateral: Float(player.lateral) / 1_000)
    let lampBand = player.isBraking ? 7 : player.hasHeadlights ? 4 : 1
    let placement = Placement(
      left: canvas.width / 2 - art.width * zoom / 2 + player.steering,
      bottom: FacadePainter.row(place.y) + 1, clipY: canvas.height, zoom: zoom,
      band: player.isInCover ? 1 : min(5, max(2, level)), paint: look.paint, upperPaint: look.paint,
      lamp: Pixel(.tail, band: lampBand), brake: Pixel(.glass, band: 1),
      beaconLeft: Pixel(.carDark, band: 0), beaconRight: Pixel(.carDark, band: 0),
      lean: player.steering * zoom)
    let shade = Pixel(.carDark, band: 0)
    canvas.span(
      y: placement.bottom - 1, from: placement.left + zoom,
      to: placement.left + art.width * zoom - zoom, shade)
    let isWet = view.theme.light.isWet || view.weather == .rain
    if !view.theme.isDay, player.isBraking || (player.hasHeadlights && isWet) {
      for x in [placement.left + zoom, placement.left + art.width * zoom - 4 * zoom] {
        Self.streak(
          x: x, width: max(1, art.width * zoom / 8), from: placement.bottom,
          length: Int(projection.focal / (isWet ? 12 : 18)), clipY: canvas.height,
          ink: .tail, strength: player.isBraking ? 4 : 1, into: &canvas)
      }
    }
    draw(art, placement, into: &canvas)
    paintSteam(above: placement, art: art, into: &canvas)
  }

  /// A wisp over the bonnet, from half broken up; it drifts, a few pixels only.
  private func paintSteam(
    above placement: Placement, art: SpriteArt, into canvas: inout PixelCanvas
  ) {
    guard view.player.damage >= 40 else { return }
    let top = placement.bottom - art.height * placement.zoom
    let phase = view.isSteady ? 0 : view.tick / 12
    for wisp in 0..<(view.player.damage >= 70 ? 8 : 4) {
      let rise = (phase + wisp * 3) % 9
      let sway = noise(wisp, phase / 3, 17) % 3 - 1
      let x = placement.left + art.width * placement.zoom / 2 + wisp % 3 - 1 + sway
      canvas[x, top - 1 - rise] = Pixel(.paint, band: max(2, 5 - rise / 2))
    }
  }
}

/// Police lights: they alternate slowly, and fill little of the screen, for those whom flashes
/// make ill.
enum Beacon {
  /// Ticks of each half: 20 and 20 at 60 a second are 1.5 changes of colour and back a second.
  static let ticksPerHalf = 20

  /// True: the left half is lit. False: the right. Nil: both, steadily.
  static func isLeftLit(tick: Int, isSteady: Bool) -> Bool? {
    isSteady ? nil : tick / ticksPerHalf % 2 == 0
  }
}
