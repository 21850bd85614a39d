import Testing

@testable import Canvas

struct `Rectangles` {
  @Test func `share a part or nothing`() {
    let one = Rect(row: 1, column: 2, width: 5, height: 4)
    #expect(
      one.intersection(Rect(row: 3, column: 0, width: 4, height: 9))
        == Rect(row: 3, column: 2, width: 2, height: 2))
    #expect(one.intersection(Rect(row: 9, column: 9, width: 4, height: 4)).isEmpty)
  }

  @Test func `have no negative sides`() {
    #expect(Rect(row: 0, column: 0, width: -3, height: -1).isEmpty)
    #expect(Size(width: -3, height: 2) == Size(width: 0, height: 2))
  }
}
