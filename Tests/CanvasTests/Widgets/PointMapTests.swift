import Persian
import Testing

@testable import Canvas

struct `A map of points` {
  private func map(_ points: [(east: Double, north: Double, label: CleanText)], cursor: Int? = nil)
    -> PointMap
  {
    PointMap(
      points.map { PointMap.Point(east: $0.east, north: $0.north, label: $0.label) },
      cursor: cursor)
  }

  @Test func `north is up and west is left in both directions of reading`() {
    let map = map([(0, 0, "1"), (80, 40, "2"), (40, 20, "3")])
    expectPictures(
      of: map, 9, 3,
      """
      |·   ·   2|
      |  · 3 ·  |
      |1   ·   ·|
      |·   ·   2|
      |  · 3 ·  |
      |1   ·   ·|
      """)
  }

  @Test func `a column is half as high as it is wide, and all points are in sight`() {
    let map = map([(0, 0, "1"), (0, 400, "2")])
    #expect(map.metresPerColumn(in: Size(width: 21, height: 5)) == 50)
    let grid = Grid(21, 5, map)
    #expect(grid.picture.contains("1") && grid.picture.contains("2"))
  }

  @Test func `of points in one cell the selected one shows, else the first`() {
    let points: [(Double, Double, CleanText)] = [(0, 0, "1"), (1, 1, "2"), (900, 0, "3")]
    let near = points.map { (east: $0.0, north: $0.1, label: $0.2) }
    #expect(Grid(10, 3, map(near)).picture.contains("1"))
    #expect(!Grid(10, 3, map(near)).picture.contains("2"))
    #expect(Grid(10, 3, map(near, cursor: 1)).picture.contains("2"))
    #expect(!Grid(10, 3, map(near, cursor: 1)).picture.contains("1"))
  }

  @Test func `one point, points in one place, none and no numbers draw what there is`() {
    #expect(Grid(5, 3, map([(7, 7, "1")])).picture.contains("1"))
    #expect(Grid(5, 3, map([(7, 7, "1"), (7, 7, "2")])).picture.contains("1"))
    #expect(!Grid(5, 3, map([])).picture.contains("·"))
    #expect(!Grid(5, 3, map([(.nan, 1, "1"), (.infinity, 2, "2")])).picture.contains("1"))
    #expect(map([(0, 0, "1")]).metresPerColumn(in: Size(width: 1, height: 1)) == nil)
  }
}
