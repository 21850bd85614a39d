package import Persian

/// Some points of the ground in the cells of a region, north at the top.
///
/// A map is no text: west stays on the left of the glass in every direction of reading. All points are
/// in sight; a cell is taken for twice as high as wide.
package struct PointMap: Widget {
  package struct Point: Sendable, Hashable {
    /// Metres to the east and to the north of any common point.
    package var east: Double
    package var north: Double
    /// One cell wide.
    package var label: CleanText
    package var role: Role

    package init(east: Double, north: Double, label: CleanText, role: Role = .mapLabel) {
      self.east = east
      self.north = north
      self.label = label
      self.role = role
    }
  }

  /// Of points in one cell the first is drawn.
  package var points: [Point]
  /// The selected point, counted within `points`; drawn above all others.
  package var cursor: Int?

  package init(_ points: [Point], cursor: Int? = nil) {
    self.points = points
    self.cursor = cursor
  }

  private static let rowsPerColumn = 2.0
  /// Points closer than this are not drawn apart.
  private static let leastWidth = 10.0

  /// How many metres a column stands for in a region of this size; nil where it shows nothing.
  package func metresPerColumn(in size: Size) -> Double? {
    guard let ground, size.width > 1, size.height > 1 else { return nil }
    let (width, height) = (ground.east.length, ground.north.length)
    return max(
      width / Double(size.width - 1),
      height / Double(size.height - 1) / Self.rowsPerColumn,
      Self.leastWidth / Double(size.width))
  }

  package func draw(in region: Region) {
    guard let ground, let scale = metresPerColumn(in: region.size) else { return }
    let map = region.island(.leftToRight)
    for row in 0..<map.height {
      for column in stride(from: row.isMultiple(of: 2) ? 0 : 2, to: map.width, by: 4) {
        map.draw("·", row: row, column: column, role: .rule)
      }
    }
    var taken: Set<Place> = []
    for index in order {
      let point = points[index]
      let place = Place(
        row: centred(
          ground.north.upper - point.north, ground.north.length,
          by: scale * Self.rowsPerColumn, in: map.height),
        column: centred(
          point.east - ground.east.lower, ground.east.length, by: scale,
          in: map.width))
      guard taken.insert(place).inserted else { continue }
      map.region(row: place.row, column: place.column, width: 1, height: 1)
        .write(point.label, role: index == cursor ? .mapCursor : point.role)
    }
  }

  private struct Place: Hashable {
    let row: Int
    let column: Int
  }

  private struct Stretch {
    var lower: Double
    var upper: Double
    var length: Double { upper - lower }
  }

  /// The selected point first.
  private var order: [Int] {
    guard let cursor, points.indices.contains(cursor) else { return Array(points.indices) }
    return [cursor] + points.indices.filter { $0 != cursor }
  }

  private var ground: (east: Stretch, north: Stretch)? {
    let (east, north) = (points.map(\.east), points.map(\.north))
    guard let west = east.min(), let furthest = east.max(), let south = north.min(),
      let top = north.max(), (furthest - west).isFinite, (top - south).isFinite
    else { return nil }
    return (Stretch(lower: west, upper: furthest), Stretch(lower: south, upper: top))
  }

  /// The cell of a distance from the edge of the points, with the points in the middle of the cells.
  private func centred(_ distance: Double, _ length: Double, by scale: Double, in cells: Int) -> Int
  {
    let margin = (Double(cells - 1) - length / scale) / 2
    return min(cells - 1, max(0, Int((margin + distance / scale).rounded())))
  }
}
