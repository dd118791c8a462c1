/// Cars as letters. Each is drawn to its width, says what it is, and shows its lamps by shape.
struct MonoVehicles: Sendable {
  let view: RoadView
  let projection: RoadProjection

  static func word(_ body: RoadVehicle.Body) -> String {
    switch body {
    case .sedan: "CAR"
    case .cab: "CAB"
    case .truck: "TRK"
    case .van: "VAN"
    case .police: "POL"
    case .bus: "BUS"
    case .coupe: "CPE"
    case .muscle: "MUS"
    case .stockCar: "STK"
    case .limousine: "LIM"
    case .tow: "TOW"
    }
  }

  /// The one letter that stands for a far one.
  static func letter(_ body: RoadVehicle.Body) -> Character {
    switch body {
    case .sedan: "o"
    case .cab: "c"
    case .truck: "T"
    case .van: "v"
    case .police: "P"
    case .bus: "B"
    case .coupe: "u"
    case .muscle: "m"
    case .stockCar: "s"
    case .limousine: "L"
    case .tow: "w"
    }
  }

  func paint(_ vehicle: RoadVehicle, into grid: inout CellGrid) {
    let lateral = Float(vehicle.lateral) / 1_000
    guard let place = projection.place(ahead: Float(vehicle.ahead) / 1_000, lateral: lateral),
      place.y - place.scale < Float(place.clipY)
    else { return }
    let metres = VehicleLook.of(vehicle.kind).width
    let rows = picture(vehicle, width: Int(metres * place.scale + 0.5))
    let width = rows.map(\.count).max() ?? 0
    let left = FacadePainter.row(place.x) - width / 2
    let bottom = FacadePainter.row(place.y) / 2
    draw(rows, left: left, bottom: bottom, clip: place.clipY / 2 + 1, into: &grid)
    guard vehicle.isThreat || vehicle.isMarked else { return }
    let mark = vehicle.isThreat ? "!!" : "v"
    draw(
      [mark], left: left + (width - mark.count) / 2, bottom: bottom - rows.count,
      clip: place.clipY / 2 + 1, into: &grid)
  }

  /// Rows of letters; a space inside hides what is behind, a tilde is a hole.
  private func picture(_ vehicle: RoadVehicle, width: Int) -> [String] {
    let isLeftLit = Beacon.isLeftLit(tick: view.tick, isSteady: view.isSteady)
    let (left, right) =
      vehicle.hasFlashers
      ? (isLeftLit == false ? "!" : "*", isLeftLit == true ? "!" : "*")
      : vehicle.isOncoming ? ("(", ")") : ("[", "]")
    let letter = String(Self.letter(vehicle.kind))
    if width < 2 { return [vehicle.hasFlashers ? left + letter + right : letter] }
    if width < 5 { return [left + letter + right] }
    let lamp =
      !vehicle.hasLights ? "." : vehicle.isOncoming ? "o" : vehicle.isBraking ? "#" : "="
    let inner = width - 2
    if width < 8 {
      let lamps = String(repeating: lamp, count: max(1, (inner - 1) / 2))
      let middle = inner - 2 * lamps.count
      return [
        "~" + String(repeating: "_", count: inner) + "~",
        left + lamps + String(repeating: letter, count: max(0, middle)) + lamps + right,
      ]
    }
    let side = (inner - 3) / 2
    let lamps = String(repeating: lamp, count: side)
    let base =
      left + lamps + Self.word(vehicle.kind)
      + String(repeating: lamp, count: inner - 3 - side) + right
    var rows = roof(vehicle, width: width, beacon: (left, right))
    rows.append(base)
    rows.append("~O" + String(repeating: "_", count: width - 4) + "O~")
    return rows
  }

  private func roof(
    _ vehicle: RoadVehicle, width: Int, beacon: (String, String)
  ) -> [String] {
    let inner = width - 2
    if [.truck, .van, .bus, .tow].contains(vehicle.kind) {
      let wall = "|" + String(repeating: " ", count: inner) + "|"
      let count = min(8, width / (vehicle.kind == .truck || vehicle.kind == .bus ? 2 : 3))
      return ["~" + String(repeating: "_", count: inner) + "~"]
        + Array(repeating: wall, count: count)
    }
    let lid = String(repeating: "_", count: width - 4)
    var rows: [String] = []
    if vehicle.hasFlashers {
      let gap = String(repeating: "~", count: (width - 4) / 2)
      rows.append(gap + "[" + beacon.0 + beacon.1 + "]")
    } else {
      rows.append("~~" + lid + "~~")
    }
    rows.append("~/" + lid + "\\~")
    return rows
  }

  private func draw(
    _ rows: [String], left: Int, bottom: Int, clip: Int, into grid: inout CellGrid
  ) {
    for (index, row) in rows.enumerated() {
      let y = bottom - rows.count + 1 + index
      guard y < clip else { continue }
      for (column, scalar) in row.unicodeScalars.enumerated() where scalar != "~" {
        grid[left + column, y] = Cell(Glyph(scalar), attributes: .bold)
      }
    }
  }

  func paintPlayer(into grid: inout CellGrid) {
    let player = view.player
    guard let place = projection.place(ahead: 0, lateral: Float(player.lateral) / 1_000) else {
      return
    }
    let scale = projection.focal / RoadProjection.cameraDistance
    let width = max(6, Int(SpritePainter.sedanWidth * scale + 0.5) / 2 * 2)
    let lamp = player.isBraking ? "#" : player.hasHeadlights ? "=" : "."
    let lamps = String(repeating: lamp, count: max(1, width / 4))
    let inner = width - 2
    let lid = String(repeating: "_", count: width - 4)
    let rows = [
      "~~" + lid + "~~", "~/" + String(repeating: " ", count: width - 4) + "\\~",
      "/" + String(repeating: "_", count: inner) + "\\",
      "[" + lamps + String(repeating: " ", count: max(0, inner - 2 * lamps.count)) + lamps + "]",
      "~U" + String(repeating: "-", count: width - 4) + "U~",
    ]
    let shown = width < 10 ? Array(rows.suffix(3)) : rows
    let bottom = min(
      FacadePainter.row(place.y) / 2,
      grid.height - DashboardPainter.rows(height: grid.height) - 1)
    draw(
      shown, left: grid.width / 2 - width / 2 + player.steering, bottom: bottom, clip: grid.height,
      into: &grid)
  }
}
