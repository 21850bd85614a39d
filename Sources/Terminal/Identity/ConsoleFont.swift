private import CNcurses

/// The font of the Linux console, which has 512 glyphs at most and often none of ours.
package enum ConsoleFont {
  /// Whether the font shows the joined letters of Persian; nil where this is no Linux console.
  package static func hasJoinedLetters(output: Int32 = 1) -> Bool? {
    // Beginning, middle and end of words; letters of Persian's own; digits.
    let needed: [UInt32] = [
      0xFE8D, 0xFE8E, 0xFE91, 0xFEE3, 0xFEE4, 0xFEFB, 0xFB58, 0xFB90, 0xFBFE, 0x6F1,
    ]
    let found = needed.withUnsafeBufferPointer {
      nc_console_shows(output, $0.baseAddress, $0.count)
    }
    return found < 0 ? nil : Int(found) == needed.count
  }
}
