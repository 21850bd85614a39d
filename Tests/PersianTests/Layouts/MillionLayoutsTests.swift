import Testing

@testable import Persian

/// A million rows of anything at all: nothing traps, and what must hold holds.
@Suite struct `A million layouts` {
  /// One in twenty of the random rows; together a million.
  @Test(arguments: 0..<20)
  func `of random scalars keep every promise`(part: Int) {
    var salad = TextSalad(seed: UInt64(part) + 100)
    var check = LayoutCheck()
    while check.layouts < 50_000 {
      let raw = salad.text(longest: 10)
      let clean = CleanText(RawText(raw))
      let width = salad.number(below: 6)
      check.tryAll(clean, widths: [width, width + 1, width + 4])
    }
    #expect(check.defects == [])
  }
}
