import Corpora
import Testing

@testable import Persian

struct `A caret` {
  private func typed(_ seed: UInt64) -> [TypedText] {
    var generator = SeededGenerator(seed: seed)
    return (0..<400).map { _ in TypedText(CleanText(RawText(generator.mixedText()))) }
      + ["", "می\u{200C}", "\u{200C}", "سلام\u{200C}abc", "abc\u{200C}"].map { raw in
        var line = TypedText()
        _ = line.insert(RawText(raw), at: 0)
        return line
      }
  }

  /// Every place between letters, in logical order.
  private func places(of line: TypedText) -> [Int] {
    var places = [0]
    while let last = places.last, last < line.count { places.append(line.stop(after: last)) }
    return places
  }

  @Test(arguments: [Direction.rightToLeft, .leftToRight])
  func `reaches every place between letters, and each once`(ambient: Direction) {
    for line in typed(21) {
      let stops = CaretMap(line.text, ambient: ambient).stops
      #expect(stops.sorted() == places(of: line))
    }
  }

  @Test(arguments: [Direction.rightToLeft, .leftToRight])
  func `comes back by the other arrow`(ambient: Direction) {
    for line in typed(22) {
      let map = CaretMap(line.text, ambient: ambient)
      for stop in map.stops {
        if let left = map.stops(leftOf: stop).first {
          #expect(map.stops(rightOf: left).first == stop)
        }
        if let right = map.stops(rightOf: stop).first {
          #expect(map.stops(leftOf: right).first == stop)
        }
      }
      #expect(map.stops.first.map { map.stops(rightOf: $0).count } == map.stops.count - 1)
      #expect(map.stops(leftOf: line.count + 1) == [])
    }
  }

  /// What is drawn and what the arrows follow must be one and the same order.
  @Test(arguments: [Direction.rightToLeft, .leftToRight])
  func `goes along the cells as they are drawn`(ambient: Direction) {
    for line in typed(23) {
      let base = Direction(reading: line.text, ambient: ambient)
      let drawn = Line(typed: line.text, base: base, caret: nil)
      let cells = CaretMap(line.text, ambient: ambient).stops.compactMap { stop -> Int? in
        let place = drawn.caretColumns(at: stop)
        guard stop == line.count || !place.isBorrowed else { return nil }
        let column = place.columns.lowerBound
        return base == .rightToLeft ? -(column + place.columns.count - 1) : column
      }
      // The two letters of a lam-alef share a cell; nothing else does.
      #expect(cells == cells.sorted())
      let shared = cells.count - Set(cells).count
      #expect(shared == drawn.clusters.filter { isLamAlef($0.base) }.count)
    }
  }

  private func isLamAlef(_ scalar: Unicode.Scalar) -> Bool {
    (0xFEF5...0xFEFC).contains(scalar.value)
  }

  @Test(arguments: [Direction.rightToLeft, .leftToRight])
  func `stands on a cell of its own wherever it is`(ambient: Direction) {
    for line in typed(24) {
      let base = Direction(reading: line.text, ambient: ambient)
      for place in places(of: line) {
        let drawn = Line(typed: line.text, base: base, caret: place)
        let caret = drawn.caretColumns(at: place)
        #expect(caret.columns.upperBound <= drawn.width + 1)
        guard !caret.isBorrowed else { continue }
        var column = 0
        for cluster in drawn.clusters {
          let isThere = column == caret.columns.lowerBound
          #expect(cluster.sourceRange.contains(place) == isThere)
          if isThere { #expect(cluster.source == place) }
          column += cluster.width
        }
      }
    }
  }

  @Test(
    arguments: [
      ("", Direction.rightToLeft, [0]), ("وقف", .rightToLeft, [3, 2, 1, 0]),
      ("وقف", .leftToRight, [3, 2, 1, 0]), ("abc", .rightToLeft, [0, 1, 2, 3]),
      ("وقف abc", .rightToLeft, [7, 4, 5, 6, 3, 2, 1, 0]),
      ("abc وقف", .rightToLeft, [7, 6, 5, 4, 3, 0, 1, 2]),
      ("abc وقف", .leftToRight, [0, 1, 2, 3, 6, 5, 4, 7]),
      ("ق ۱۲/۳ ق", .rightToLeft, [8, 7, 6, 2, 3, 4, 5, 1, 0]),
      ("می\u{200C}شد", .rightToLeft, [5, 4, 3, 2, 1, 0]),
      ("سلام", .rightToLeft, [4, 3, 2, 1, 0]), ("م\u{64F}د", .rightToLeft, [3, 2, 0]),
    ] as [(CleanText, Direction, [Int])])
  func `passes a mixed line in the order of the glass`(
    text: CleanText, ambient: Direction, stops: [Int]
  ) {
    #expect(CaretMap(text, ambient: ambient).stops == stops)
  }

  @Test func `opens a lam-alef while it stands between its letters`() {
    let text: CleanText = "سلام"
    #expect(
      shown(Line(typed: text, base: .rightToLeft, caret: 1)).isExactly("\u{FEE1}\u{FEFC}\u{FEB3}"))
    let open = Line(typed: text, base: .rightToLeft, caret: 2)
    #expect(shown(open).isExactly("\u{FEE1}\u{FE8E}\u{FEE0}\u{FEB3}"))
    #expect(open.caretColumns(at: 2).columns == 2..<3)
    #expect(open.width == 4)
    // A mark between the letters is not shown and parts nothing.
    let marked = Line(typed: "ل\u{64E}ا", base: .rightToLeft, caret: 2)
    #expect(shown(marked).isExactly("\u{FE8E}\u{FEDF}"))
    #expect(marked.columnsWithMarks(of: "ل\u{64E}ا") == [0..<1])
  }

  @Test func `borrows the letter behind a joiner, or the column behind the line`() {
    let text: CleanText = "می\u{200C}شد"
    let line = Line(typed: text, base: .rightToLeft, caret: 2)
    let (before, behind) = (line.caretColumns(at: 2), line.caretColumns(at: 3))
    #expect(before.columns == 2..<3 && before.isBorrowed)
    #expect(behind.columns == 2..<3 && !behind.isBorrowed)
    var typed = TypedText("می")
    _ = typed.insert(RawText("\u{200C}"), at: 2)
    let open = Line(typed: typed.text, base: .rightToLeft, caret: 2)
    #expect(open.caretColumns(at: 2).columns == 2..<3)
    #expect(open.caretColumns(at: 3).columns == 2..<3)
  }

  @Test func `a part of a line keeps whole letters only`() {
    let line = Line(typed: "a漢b", base: .leftToRight, caret: nil)
    #expect(line.part(0..<4).line.clusters.count == 3)
    let cut = line.part(2..<4)
    #expect(cut.line.clusters.map(\.base) == ["b"])
    #expect(cut.column == 3)
    #expect(line.part(1..<2).line.clusters.isEmpty)
  }
}
