import Canvas
import Domain
import Persian

/// The candidates on the ground, by their numbers, and how far the chosen one is from the likeliest.
struct CandidateMap {
  let state: AppState
  let candidates: [Candidate]
  let choice: Int

  private var wording: Wording { state.wording }
  private var numerals: Numerals { state.wording.numerals }

  func draw(in region: Region) {
    region.render(Heading(wording.candidateMap, note: distance, rule: .thin))
    let body = region.rest(fromRow: 2)
    guard let centre = located.first?.place else {
      body.write(wording.noCoordinates, role: .textDim)
      return
    }
    let points = located.map { number, place in
      let offset = centre.offset(to: place)
      return PointMap.Point(
        east: offset.east, north: offset.north, label: numerals.plain((number + 1) % 10),
        role: number == 0 ? .accent : .mapLabel)
    }
    let map = PointMap(points, cursor: located.firstIndex { $0.number == choice })
    let ground = body.region(
      width: body.width, height: max(1, min(body.height - 1, Self.mostRows)))
    ground.render(map)
    guard body.height > 2, let scale = map.metresPerColumn(in: ground.size) else { return }
    drawScale(scale, in: body.rest(fromRow: ground.height))
  }

  private static let mostRows = 26

  /// The candidates whose place is known, by their places in the list.
  private var located: [(number: Int, place: Coordinates)] {
    candidates.enumerated().compactMap { number, candidate in
      candidate.row.coordinates.map { (number, $0) }
    }
  }

  /// From the likeliest to the chosen one; while that is the likeliest, to the next.
  private var distance: CleanText {
    let other = choice > 0 ? choice : 1
    guard let first = located.first(where: { $0.number == 0 })?.place,
      let second = located.first(where: { $0.number == other })?.place
    else { return "" }
    return wording.apart(1, other + 1, metres: first.metres(to: second))
  }

  /// A round number of metres as long as it is on the map.
  private func drawScale(_ metresPerColumn: Double, in region: Region) {
    let longest = metresPerColumn * Double(max(3, region.width / 3))
    let round = Self.round(below: longest)
    let columns = max(2, Int((round / metresPerColumn).rounded()))
    region.fill("─", role: .chartAxis, rows: 0..<1, columns: 0..<columns)
    region.write(wording.metres(round), column: columns + 1, role: .textDim)
  }

  /// The largest of 1, 2, 5, 10, 20… that is not above a length.
  static func round(below length: Double) -> Double {
    var step = 1.0
    while step * 10 <= length { step *= 10 }
    return step * ([5.0, 2].first { step * $0 <= length } ?? 1)
  }
}
