import Foundation
import Testing

@testable import Persian

/// The C library's width of a code point, which Glibc does not show to Swift.
@_silgen_name("wcwidth") func wcwidth(_ c: Int32) -> Int32

@Suite struct `The width of a scalar` {
  /// An Ahom vowel sign that became a non-spacing mark after the C library's Unicode 14.
  private let reclassified: UInt32 = 0x1_171E

  /// Every code point the C library knows, but for one it knows from an older Unicode.
  @Test func `agrees with the C library`() {
    #expect(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    var disagreeing: [String] = []
    for c in 0x20..<0x3_2000 as Range<UInt32> {
      guard let scalar = Unicode.Scalar(c) else { continue }
      let known = wcwidth(Int32(c))
      guard known >= 0, c != reclassified else { continue }
      if CellWidth.of(scalar) != known { disagreeing.append(String(c, radix: 16)) }
    }
    #expect(disagreeing == [])
  }

  @Test(
    arguments: [
      ("ک", 1), ("۹", 1), ("\u{FEFB}", 1), ("漢", 2), ("🙂", 2), ("\u{651}", 0), ("\u{200C}", 0),
      ("\u{FEFF}", 0), ("\u{AD}", 1), ("│", 1), ("…", 1), ("⣿", 1), ("\u{1B}", 0),
    ] as [(Unicode.Scalar, Int)])
  func `is what the terminals draw`(scalar: Unicode.Scalar, width: Int) {
    #expect(CellWidth.of(scalar) == width)
  }
}
