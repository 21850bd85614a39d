/// One walk over what was typed or pasted, which keeps what a line can hold.
///
/// Letters get their one Persian code point, line breaks and tabs in a row become one blank, and
/// what nobody would see vanishes: controls, bidi controls, hidden characters.
struct TypingPass {
  private(set) var output: [Unicode.Scalar] = []
  /// Whether the line was full before the text had come to its end.
  private(set) var isCut = false

  private let room: Int
  private var last: Unicode.Scalar?
  private var marks: Int
  private var isInBreak = false

  /// A walk whose output will stand behind these scalars.
  init(behind before: ArraySlice<Unicode.Scalar>, room: Int) {
    self.room = room
    last = before.last
    marks = before.reversed().prefix { TypedText.isMark($0) }.count
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029:
      if !isInBreak { write(" ") }
      isInBreak = true
    default:
      isInBreak = false
      takeVisible(scalar)
    }
  }

  private mutating func takeVisible(_ scalar: Unicode.Scalar) {
    switch VisibleForm(of: scalar) {
    case .itself, .mark, .joiner: NormalSpelling.spell(scalar) { place($0) }
    case .replaced(let text):
      for piece in text.unicodeScalars { place(NormalSpelling.letter(piece)) }
    case .invalid: write("\u{FFFD}")
    case .control, .hidden, .bidiControl: break
    }
  }

  private mutating func place(_ scalar: Unicode.Scalar) {
    switch Keeping(of: scalar) {
    // Tatweel only stretches what is drawn.
    case .letter: if scalar != "\u{640}" { write(scalar) }
    case .mark:
      guard let last, !isJoiner(last), marks < Sanitizer.marksPerBase else { return }
      write(scalar)
      marks += 1
    // A second joiner does nothing, and nobody would know where it is.
    case .joiner: if last != scalar { write(scalar) }
    case .blank, .dropped: break
    }
  }

  private func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    if case .joiner = Keeping(of: scalar) { true } else { false }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    guard output.count < room else {
      isCut = true
      return
    }
    output.append(scalar)
    last = scalar
    if !TypedText.isMark(scalar) { marks = 0 }
  }
}
