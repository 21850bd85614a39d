private import CFriBidi

/// A row of mixed direction on FriBidi's workbench: levels, joining, shapes, visual order.
///
/// The columns run in parallel, one entry a character. Isolation controls are added here around
/// the islands of a right-to-left row and have no cell later.
struct BidiParagraph {
  /// After ``resolve(base:)``: shaped characters in visual order, left to right.
  let characters: UnsafeMutablePointer<UInt32>
  /// For each visual place the logical one.
  let map: UnsafeMutablePointer<Int32>
  /// For each logical place the scalar offset in the text; one entry more marks the end.
  let origins: UnsafeMutablePointer<Int32>
  private(set) var count = 0
  private var hasMarks = false

  private let types: UnsafeMutablePointer<FriBidiCharType>
  private let brackets: UnsafeMutablePointer<UInt32>
  private let levels: UnsafeMutablePointer<Int8>
  private let joining: UnsafeMutablePointer<UInt8>

  /// The bytes needed for a row of `length` characters, each of which may become an island.
  static func byteCount(length: Int) -> Int { capacity(length) * 22 }

  private static func capacity(_ length: Int) -> Int { 2 * length + 4 }

  init(memory: UnsafeMutableRawPointer, length: Int) {
    let capacity = Self.capacity(length)
    func column<Entry>(_ words: Int, of type: Entry.Type) -> UnsafeMutablePointer<Entry> {
      (memory + words * capacity).bindMemory(to: type, capacity: capacity)
    }
    characters = column(0, of: UInt32.self)
    types = column(4, of: FriBidiCharType.self)
    brackets = column(8, of: UInt32.self)
    origins = column(12, of: Int32.self)
    map = column(16, of: Int32.self)
    levels = column(20, of: Int8.self)
    joining = column(21, of: UInt8.self)
  }

  /// Fills the workbench with a row, islands isolated when it is read right to left.
  mutating func load(_ row: LogicalRow, base: Direction) {
    hasMarks = row.hasMarks
    var copied = 0
    if base == .rightToLeft {
      var islands = IslandScanner(row.text)
      while let island = islands.next() {
        copy(row, copied..<island.lowerBound)
        append(Isolation.open, origin: row.origin(island.lowerBound))
        copy(row, island)
        append(Isolation.close, origin: row.origin(island.upperBound))
        copied = island.upperBound
      }
    }
    copy(row, copied..<row.count)
    origins[count] = row.origin(row.count)
  }

  /// Fills the workbench with characters as they are.
  mutating func load(plain characters: some Sequence<UInt32>) {
    for (index, character) in characters.enumerated() {
      append(character, origin: Int32(truncatingIfNeeded: index))
    }
    origins[count] = Int32(truncatingIfNeeded: count)
  }

  private mutating func copy(_ row: LogicalRow, _ range: Range<Int>) {
    let text = row.text
    for index in range { append(text[index], origin: row.origin(index)) }
  }

  private mutating func append(_ c: UInt32, origin: Int32) {
    characters[count] = c
    origins[count] = origin
    map[count] = Int32(truncatingIfNeeded: count)
    count += 1
  }

  /// Puts the row into visual order and its letters into their shapes.
  ///
  /// With `takesShortcut` the levels of a right-to-left row are set outright where they are plain,
  /// which saves FriBidi's most expensive step on nearly all Persian text.
  func resolve(base: Direction, takesShortcut: Bool = true) {
    let length = FriBidiStrIndex(truncatingIfNeeded: count)
    var direction = base == .rightToLeft ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR
    fribidi_get_bidi_types(characters, length, types)
    keepNumbersWhole()
    if hasMarks { keepMarksAtLetters() }
    let isLevelled = takesShortcut && base == .rightToLeft && setPlainLevels()
    if !isLevelled {
      // False means out of memory: logical order is then the best there is.
      guard findLevels(&direction) else { return }
    }
    fribidi_get_joining_types(characters, length, joining)
    fribidi_join_arabic(types, length, levels, joining)
    fribidi_shape(didban_bidi_flags(), levels, length, joining, characters)
    _ = fribidi_reorder_line(
      didban_bidi_flags(), types, length, 0, direction, levels, characters, map)
  }

  /// Finds levels and visual order as the standard has them: nothing is shaped or mirrored, and no
  /// number is treated our way.
  ///
  /// Without a base the first strong letter decides. The direction found comes back.
  func order(base: Direction?) -> Direction {
    fribidi_get_bidi_types(characters, FriBidiStrIndex(truncatingIfNeeded: count), types)
    return orderByTypes(base: base)
  }

  /// The same for characters known by nothing but their bidi classes, in FriBidi's numbers.
  func order(classes: [UInt32], base: Direction?) -> Direction {
    for (index, number) in classes.prefix(count).enumerated() {
      types[index] = FriBidiCharType(rawValue: number)
    }
    return orderByTypes(base: base)
  }

  private func orderByTypes(base: Direction?) -> Direction {
    let length = FriBidiStrIndex(truncatingIfNeeded: count)
    var direction =
      switch base {
      case .rightToLeft: FRIBIDI_PAR_RTL
      case .leftToRight: FRIBIDI_PAR_LTR
      case nil: FRIBIDI_PAR_ON
      }
    if findLevels(&direction) {
      _ = fribidi_reorder_line(0, types, length, 0, direction, levels, nil, map)
    }
    return direction == FRIBIDI_PAR_RTL || direction == FRIBIDI_PAR_WRTL
      ? .rightToLeft : .leftToRight
  }

  /// Finds the level of each place, and the direction where it is open; false when memory is out.
  ///
  /// FriBidi takes quadratic time over brackets. A row longer than any field can be has them
  /// unpaired, like other punctuation.
  private func findLevels(_ direction: inout FriBidiParType) -> Bool {
    let length = FriBidiStrIndex(truncatingIfNeeded: count)
    let isPaired = count <= Self.capacity(Sanitizer.fieldLimit)
    if isPaired { fribidi_get_bracket_types(characters, length, types, brackets) }
    return fribidi_get_par_embedding_levels_ex(
      types, isPaired ? brackets : nil, length, &direction, levels) > 0
  }

  /// The embedding level of each logical place.
  var embeddingLevels: UnsafeBufferPointer<Int8> {
    UnsafeBufferPointer(start: levels, count: count)
  }

  /// Sets the levels of a row whose Latin letters and digits all stand in islands.
  ///
  /// By the standard everything outside is then at level 1 and everything inside at level 2. False
  /// when a character out of its place needs the whole algorithm after all.
  private func setPlainLevels() -> Bool {
    let letter = UInt32(FRIBIDI_MASK_LETTER)
    let direction = UInt32(FRIBIDI_MASK_RTL)
    let unlikeOutside = UInt32(FRIBIDI_MASK_NUMBER | FRIBIDI_MASK_EXPLICIT)
    var isInside = false
    for index in 0..<count {
      if characters[index] == Isolation.close { isInside = false }
      levels[index] = isInside ? 2 : 1
      let type = types[index].rawValue
      let isLetter = type & letter != 0
      if isInside {
        guard !isLetter || type & direction == 0 else { return false }
      } else {
        guard type & unlikeOutside == 0, !isLetter || type & direction != 0 else { return false }
      }
      if characters[index] == Isolation.open { isInside = true }
    }
    return true
  }

  /// Makes the three digit families and their separators behave alike.
  ///
  /// By the standard, Arabic digits, the signs around them and the separators U+066B and U+066C
  /// pull a number apart in a left-to-right cell, and a hyphen between digits swaps its groups
  /// behind a Persian letter.
  private func keepNumbersWhole() {
    for index in 0..<count {
      switch characters[index] {
      case 0x66B, 0x66C: types[index] = FRIBIDI_TYPE_CS
      case 0x2D where isBetweenDigits(index): types[index] = FRIBIDI_TYPE_CS
      default: if types[index] == FRIBIDI_TYPE_AN { types[index] = FRIBIDI_TYPE_EN }
      }
    }
  }

  /// Makes whatever has no cell of its own stay with the letter before it.
  ///
  /// FriBidi's tables are older than some marks, and the vowels of decomposed Hangul count as
  /// letters: the algorithm would carry both away from their bases.
  private func keepMarksAtLetters() {
    for index in 0..<count {
      switch characters[index] {
      case 0..<0x300, Isolation.open, Isolation.close, 0x200C, 0x200D: break
      case let c:
        if let scalar = Unicode.Scalar(c), CellWidth.of(scalar) == 0 {
          types[index] = FRIBIDI_TYPE_NSM
        }
      }
    }
  }

  private func isBetweenDigits(_ index: Int) -> Bool {
    index > 0 && index + 1 < count && Script.isDigit(characters[index - 1])
      && Script.isDigit(characters[index + 1])
  }
}
