/// Makes the bytes of frames fewer without changing what they draw.
///
/// ncurses resets every look before it sets the next one and shifts character sets nobody shifted;
/// of a frame in colours that is a quarter. Here looks are kept in mind, across frames too, and set
/// when a glyph or an erasure needs them.
struct Thrift {
  /// Whether a blank must have the looks it was given even where nobody sees them.
  var keepsLooksOfBlanks = false
  /// Whether the terminal repeats a glyph when told to, `CSI n b`.
  private let canRepeat: Bool
  // Nil where it is not known, as before the first frame.
  private var actual: GraphicRendition?
  private var wanted = GraphicRendition()

  private var cursor = CursorTrack(columns: 0)

  init(canRepeat: Bool) {
    self.canRepeat = canRepeat
  }

  /// Someone else has written to the terminal: nothing is known about its looks.
  mutating func forget() {
    actual = nil
    cursor.lose()
  }

  /// Bytes for a screen of so many columns.
  mutating func lean(_ bytes: [UInt8], columns: Int) -> [UInt8] {
    cursor = CursorTrack(columns: columns)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let byte = rest.first {
      switch byte {
      case 0x1B: takeSequence(&rest, into: &output)
      // Shift-in: back to the character set nobody left.
      case 0x0F: rest.removeFirst()
      case 0x20:
        meet(forBlank: true, &output)
        cursor.draw([byte])
        output.append(byte)
        rest.removeFirst()
      case 0x00..<0x20:
        move(byte)
        output.append(byte)
        rest.removeFirst()
      default:
        // A whole stretch of glyphs at once.
        meet(forBlank: false, &output)
        let end = rest.firstIndex { $0 <= 0x20 } ?? rest.endIndex
        cursor.draw(rest[..<end])
        appendGlyphs(rest[..<end], to: &output)
        rest = rest[end...]
      }
    }
    return output
  }

  private mutating func move(_ control: UInt8) {
    switch control {
    case 0x08: cursor.step(back: 1)
    case 0x0A: cursor.feedLine()
    case 0x0D: cursor.returnCarriage()
    default: cursor.lose()
    }
  }

  /// ncurses repeats ASCII at best, and rules are not.
  private func appendGlyphs(_ glyphs: ArraySlice<UInt8>, to output: inout [UInt8]) {
    guard canRepeat else {
      output += glyphs
      return
    }
    var rest = glyphs
    while let lead = rest.first {
      let glyph = rest.prefix(Self.length(lead: lead))
      var count = 1
      while rest.dropFirst(count * glyph.count).starts(with: glyph) { count += 1 }
      output += glyph
      let repetition = Array("\u{1B}[\(count - 1)b".utf8)
      // A mark on the last one would be repeated with it, or alone: what follows is looked at too.
      if lead >= 0xE2, lead <= 0xE3, repetition.count < glyph.count * (count - 1) {
        output += repetition
        rest = rest.dropFirst(count * glyph.count)
      } else {
        rest = rest.dropFirst(glyph.count)
      }
    }
  }

  private static func length(lead: UInt8) -> Int {
    switch lead {
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0...: 4
    default: 1
    }
  }

  private mutating func takeSequence(_ rest: inout ArraySlice<UInt8>, into output: inout [UInt8]) {
    let sequence = Self.sequence(at: rest)
    rest = rest.dropFirst(sequence.count)
    if sequence.elementsEqual(Self.latinSet) { return }
    guard let last = sequence.last, sequence.dropFirst().first == UInt8(ascii: "[") else {
      cursor.lose()
      output += sequence
      return
    }
    let body = sequence.dropFirst(2).dropLast()
    if last == UInt8(ascii: "m"), body.first.map({ $0 != UInt8(ascii: ">") }) ?? true {
      if wanted.take(body) { return }
      // Not understood: it goes out as it is, and from then on nothing is taken for granted.
      output += sequence
      forget()
      return
    }
    // Erasing and scrolling fill with the ground in force.
    guard body.first != UInt8(ascii: "?") else {
      output += sequence
      return
    }
    if Self.filling.contains(last) { meet(forBlank: true, &output) }
    let numbers = body.split(separator: UInt8(ascii: ";")).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 0
    }
    output += cursor.take(last, numbers) ?? Array(sequence)
  }

  private mutating func meet(forBlank isBlank: Bool, _ output: inout [UInt8]) {
    guard let actual else {
      output += [0x1B, UInt8(ascii: "["), UInt8(ascii: "m")]
      output += wanted.sequence(from: GraphicRendition())
      self.actual = wanted
      return
    }
    if actual == wanted { return }
    if isBlank, !keepsLooksOfBlanks, actual.looksAlikeBlank(wanted) { return }
    output += wanted.sequence(from: actual)
    self.actual = wanted
  }

  /// The escape sequence that begins here: CSI with its final byte, or what else ncurses writes.
  private static func sequence(at rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let second = rest.dropFirst().first else { return rest.prefix(1) }
    switch second {
    case UInt8(ascii: "["):
      let end = rest.dropFirst(2).firstIndex { (0x40...0x7E).contains($0) }
      return end.map { rest[...$0] } ?? rest
    case UInt8(ascii: "("), UInt8(ascii: ")"): return rest.prefix(3)
    // The Linux console's reset of its palette has no end mark.
    case UInt8(ascii: "]") where rest.dropFirst(2).first == UInt8(ascii: "R"):
      return rest.prefix(3)
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      let end = rest.dropFirst(2).firstIndex { $0 == 0x07 || $0 == 0x1B }
      return end.map { rest[$0] == 0x07 ? rest[...$0] : rest[...min($0 + 1, rest.endIndex - 1)] }
        ?? rest
    default: return rest.prefix(2)
    }
  }

  private static let latinSet = Array("\u{1B}(B".utf8)
  private static let filling = Set("JKXLMPST@b".utf8)
}
