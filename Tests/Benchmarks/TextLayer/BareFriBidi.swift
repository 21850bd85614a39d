private import CFriBidi

/// FriBidi used by itself on lines that are already UTF-32, on one workbench made beforehand.
///
/// The least that any program must spend which shows Persian with this library.
final class BareFriBidi {
  private let lines: [[UInt32]]
  private let text: UnsafeMutablePointer<UInt32>
  private let types: UnsafeMutablePointer<FriBidiCharType>
  private let brackets: UnsafeMutablePointer<UInt32>
  private let levels: UnsafeMutablePointer<Int8>
  private let joining: UnsafeMutablePointer<UInt8>
  private let map: UnsafeMutablePointer<Int32>

  init(_ lines: [String]) {
    self.lines = lines.map { $0.unicodeScalars.map(\.value) }
    let longest = self.lines.reduce(1) { max($0, $1.count) }
    text = .allocate(capacity: longest)
    types = .allocate(capacity: longest)
    brackets = .allocate(capacity: longest)
    levels = .allocate(capacity: longest)
    joining = .allocate(capacity: longest)
    map = .allocate(capacity: longest)
  }

  deinit {
    text.deallocate()
    types.deallocate()
    brackets.deallocate()
    levels.deallocate()
    joining.deallocate()
    map.deallocate()
  }

  /// Lays out every line once: types, brackets, levels, joining, shapes, order.
  func run() -> Int {
    var shown = 0
    for line in lines {
      let length = FriBidiStrIndex(line.count)
      for (index, c) in line.enumerated() {
        text[index] = c
        map[index] = Int32(index)
      }
      var base = FRIBIDI_PAR_ON
      fribidi_get_bidi_types(text, length, types)
      fribidi_get_bracket_types(text, length, types, brackets)
      _ = fribidi_get_par_embedding_levels_ex(types, brackets, length, &base, levels)
      fribidi_get_joining_types(text, length, joining)
      fribidi_join_arabic(types, length, levels, joining)
      fribidi_shape(didban_bidi_flags(), levels, length, joining, text)
      _ = fribidi_reorder_line(didban_bidi_flags(), types, length, 0, base, levels, text, map)
      shown &+= Int(truncatingIfNeeded: text[0])
    }
    return shown
  }
}
