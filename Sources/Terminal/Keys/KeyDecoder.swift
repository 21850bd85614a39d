package import Canvas
private import Persian

/// A reader of keys from the bytes a terminal sends, however they are cut into pieces.
///
/// ```
///          ESC          [           final byte
///  ground ─────▶ escape ──▶ sequence ─────────▶ ground      CSI 200 ~ ──▶ paste ──▶ CSI 201 ~
///                  │ ] P _ ^ X                                (only there does it end)
///                  ├─────────▶ message ──ST──▶ ground         (answers to questions: swallowed)
///                  └ any character ──▶ alt
/// ```
/// It has no clock. Where it `isWaiting`, the caller lets the escape delay pass and then calls
/// `settle()`: a lone ESC was the Escape key.
package struct KeyDecoder: Sendable {
  /// The longest paste that is kept; the rest of a longer one is dropped.
  package static let pasteLimit = 1 << 20
  private static let sequenceLimit = 64
  private static let answerMarks = Array("?>".utf8)
  // Longer than any answer: whoever sends that much must not silence the keyboard for ever.
  private static let messageLimit = 4096

  private enum State: Sendable {
    case ground
    /// ESC and what follows it, not yet a whole sequence.
    case escape([UInt8])
    /// A string such as OSC or DCS, up to its terminator; whether ESC was the last byte.
    case message(opening: UInt8, length: Int, sawEscape: Bool)
    /// Text between the marks of a paste, and how much of the end mark has been seen.
    case paste([UInt8], matched: Int)
  }

  /// How many answers to `CSI 5 n` have come in: the terminal has then read all that was sent
  /// before the question.
  package private(set) var answers = 0

  private let sequences: KeySequences
  private var state = State.ground
  private var character = ScalarAssembler()
  // Whether the character being put together came after ESC.
  private var isAlt = false

  package init(sequences: KeySequences = KeySequences()) {
    self.sequences = sequences
  }

  /// True while what has come in may yet grow into something else.
  package var isWaiting: Bool {
    switch state {
    // No key begins like the answers of a terminal that tells of itself.
    case .escape(let bytes): bytes.count < 3 || !Self.answerMarks.contains(bytes[2])
    // Once it has begun in earnest it is an answer, however slowly the rest of it comes.
    case .message(_, let length, _): length == 0
    case .ground, .paste: false
    }
  }

  package mutating func keys(from bytes: some Sequence<UInt8>) -> [Key] {
    var keys: [Key] = []
    for byte in bytes { take(byte, into: &keys) }
    return keys
  }

  /// Ends what was waiting: nothing more has come within the escape delay.
  package mutating func settle() -> [Key] {
    defer { if isWaiting { state = .ground } }
    switch state {
    case .escape(let bytes):
      guard bytes.count > 1 else { return [.escape] }
      // ESC [ and ESC O alone are Alt with that character.
      guard bytes.count == 2 else { return [] }
      return [.alt(Unicode.Scalar(bytes[1]))]
    case .message(let opening, let length, _):
      return length == 0 ? [.alt(Unicode.Scalar(opening))] : []
    case .ground, .paste: return []
    }
  }

  private mutating func take(_ byte: UInt8, into keys: inout [Key]) {
    switch state {
    case .ground: takePlain(byte, into: &keys)
    case .escape(let bytes): takeAfterEscape(bytes, byte, into: &keys)
    case .message(let opening, let length, let sawEscape):
      takeMessage(byte, opening: opening, length: length, sawEscape: sawEscape, into: &keys)
    case .paste: takePasted(byte, into: &keys)
    }
  }

  private mutating func takePlain(_ byte: UInt8, into keys: inout [Key]) {
    guard byte >= 0x20, byte != 0x7F else {
      character = ScalarAssembler()
      isAlt = false
      if byte == 0x1B {
        state = .escape([byte])
      } else {
        keys.append(Self.control(byte))
      }
      return
    }
    guard let scalar = character.take(byte) else { return }
    defer { isAlt = false }
    guard scalar.properties.generalCategory != .control else { return }
    keys.append(isAlt ? .alt(scalar) : .character(scalar))
  }

  private mutating func takeAfterEscape(
    _ bytes: [UInt8], _ byte: UInt8, into keys: inout [Key]
  ) {
    guard byte != 0x1B else {
      // A sequence that was broken off, or Escape pressed before another key.
      if bytes.count == 1 { keys.append(.escape) }
      state = .escape([byte])
      return
    }
    let sequence = bytes + [byte]
    guard bytes.count > 1 else {
      takeSecond(sequence, byte, into: &keys)
      return
    }
    guard byte >= 0x20, byte < 0x7F else {
      // No sequence holds a control character: that one is a key of its own.
      state = .ground
      takePlain(byte, into: &keys)
      return
    }
    // The Linux console's F1 to F5 have a second bracket.
    let isSecondBracket = bytes.count == 2 && bytes[1] == byte && byte == UInt8(ascii: "[")
    let isFinal = (0x40...0x7E).contains(byte) && !isSecondBracket
    if isFinal {
      state = .ground
      finish(sequence, into: &keys)
    } else {
      state = sequence.count < Self.sequenceLimit ? .escape(sequence) : .ground
    }
  }

  private mutating func takeSecond(
    _ sequence: [UInt8], _ byte: UInt8, into keys: inout [Key]
  ) {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"): state = .escape(sequence)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      state = .message(opening: byte, length: 0, sawEscape: false)
    case 0x08, 0x7F:
      state = .ground
      keys.append(.altBackspace)
    case 0x20..<0x7F, 0x80...:
      state = .ground
      isAlt = true
      takePlain(byte, into: &keys)
    default:
      keys.append(.escape)
      state = .ground
      takePlain(byte, into: &keys)
    }
  }

  private mutating func takeMessage(
    _ byte: UInt8, opening: UInt8, length: Int, sawEscape: Bool, into keys: inout [Key]
  ) {
    switch (sawEscape, byte) {
    case (true, UInt8(ascii: "\\")), (_, 0x07), (_, 0x18), (_, 0x1A): state = .ground
    case (true, _):
      // Not the terminator: the string was broken off and something new began.
      state = .escape([0x1B])
      take(byte, into: &keys)
    case _ where length >= Self.messageLimit: state = .ground
    default:
      state = .message(opening: opening, length: length + 1, sawEscape: byte == 0x1B)
    }
  }

  private mutating func finish(_ sequence: [UInt8], into keys: inout [Key]) {
    switch sequence {
    case Self.pasteStart: state = .paste([], matched: 0)
    case Self.answer: answers += 1
    default:
      if let key = sequences.key(sequence) ?? MouseReport.key(sequence) { keys.append(key) }
    }
  }

  private mutating func takePasted(_ byte: UInt8, into keys: inout [Key]) {
    guard case .paste(var text, let matched) = state else { return }
    // Out of the enum while it grows, or each byte would copy the whole.
    state = .ground
    let mark = Self.pasteEnd
    if byte == mark[matched] {
      guard matched + 1 == mark.count else {
        state = .paste(text, matched: matched + 1)
        return
      }
      keys.append(.paste(RawText(decoding: text)))
      return
    }
    // The mark's only ESC is its first byte, so a failed match restarts at this byte at the latest.
    if text.count + matched < Self.pasteLimit { text += mark[..<matched] }
    let restarts = byte == mark[0]
    if !restarts, text.count < Self.pasteLimit { text.append(byte) }
    state = .paste(text, matched: restarts ? 1 : 0)
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x09: .tab
    // Enter is 0x0D, since the terminal's driver leaves it alone; 0x0A is Ctrl-J.
    case 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Unicode.Scalar(byte + 0x60))
    default: .control(Unicode.Scalar(byte + 0x40))
    }
  }

  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  private static let answer = Array("\u{1B}[0n".utf8)
}
