import Canvas
import Persian

/// Tells a terminal's answers from what was typed meanwhile, whatever pieces the bytes come in.
struct AnswerReader {
  private(set) var answers = TerminalAnswers()
  /// What was no answer, in the order in which it came.
  private(set) var typed: [UInt8] = []

  // An escape sequence that has begun and is not yet whole.
  private var pending: [UInt8] = []
  // Longer than any answer; a message without an end is typed text again.
  private static let pendingLimit = 512

  /// Whether what came last may be the beginning of an answer.
  var isMidAnswer: Bool { !pending.isEmpty }

  /// Whether the last question is answered, and with it all that ever will be.
  var isComplete: Bool { answers.primary != nil }

  mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }

  /// Nothing more comes: a sequence cut in the middle was typed.
  mutating func finish() {
    typed += pending
    pending = []
  }

  /// Takes the answerback out of the typed text, where it stands unmarked; `primary` is put back
  /// where the last question went without its second answer.
  mutating func extractAnswerback(_ known: [String], primary: [Int]?) {
    answers.primary = answers.primary ?? primary
    for text in known {
      let word = Array(text.utf8)
      guard
        let start = typed.indices.first(where: { typed[$0...].starts(with: word) })
      else { continue }
      typed.removeSubrange(start..<(start + word.count))
      answers.answerback = RawText(text)
      return
    }
  }

  /// Forgets that the last question was answered, for a second round of questions.
  mutating func expectMore() {
    answers.primary = nil
  }

  /// Forgets what was answered, for the same questions put to another.
  mutating func forgetAnswers() {
    answers = TerminalAnswers()
  }

  private mutating func take(_ byte: UInt8) {
    guard !pending.isEmpty else {
      if byte == 0x1B { pending = [byte] } else { typed.append(byte) }
      return
    }
    if byte == 0x1B, pending.count == 1 || !isMessage {
      // A sequence broken off by another one.
      typed += pending
      pending = [byte]
      return
    }
    if isMessage, pending.last == 0x1B, byte != UInt8(ascii: "\\") {
      // So was a message that something else begins in the middle of.
      typed += pending.dropLast()
      pending = [0x1B]
    }
    pending.append(byte)
    guard pending.count > 2 else {
      if !Self.openings.contains(byte) { finish() }
      return
    }
    if isMessage { endMessage(byte) } else { endSequence(byte) }
    if pending.count > Self.pendingLimit { finish() }
  }

  private static let openings = Array("[]P".utf8)

  private var isMessage: Bool { pending.count > 1 && pending[1] != UInt8(ascii: "[") }

  private mutating func endSequence(_ byte: UInt8) {
    guard (0x40...0x7E).contains(byte) else {
      if !(0x20...0x3F).contains(byte) { finish() }
      return
    }
    let body = String(decoding: pending[2..<(pending.count - 1)], as: UTF8.self)
    if !isAnswer(body, final: byte) { typed += pending }
    pending = []
  }

  private mutating func isAnswer(_ body: String, final: UInt8) -> Bool {
    switch (final, body.first) {
    case (UInt8(ascii: "c"), "?"): answers.primary = Self.numbers(body.dropFirst())
    case (UInt8(ascii: "c"), ">"): answers.secondary = Self.numbers(body.dropFirst())
    case (UInt8(ascii: "y"), _) where body.hasSuffix("$"):
      let isPrivate = body.first == "?"
      let numbers = Self.numbers(body.dropFirst(isPrivate ? 1 : 0).dropLast())
      guard numbers.count == 2 else { return true }
      if !isPrivate, numbers[0] == 8 { answers.bidiMode = numbers[1] }
      if isPrivate, numbers[0] == 2026 { answers.synchronisedMode = numbers[1] }
    case (UInt8(ascii: "n"), "0"): break
    default: return false
    }
    return true
  }

  private mutating func endMessage(_ byte: UInt8) {
    let isEnd = byte == 0x07 || byte == UInt8(ascii: "\\") && pending[pending.count - 2] == 0x1B
    guard isEnd else { return }
    let body = pending[2...].dropLast(byte == 0x07 ? 1 : 2)
    let text = String(decoding: body, as: UTF8.self)
    if text.hasPrefix("!|") {
      answers.tertiary = RawText(String(text.dropFirst(2)))
    } else if text.hasPrefix(">|") {
      answers.version = RawText(String(text.dropFirst(2)))
    } else if text.hasPrefix("11;") {
      answers.background = Self.colour(text.dropFirst(3))
    }
    // Other messages are answers to nobody's question; no key is one.
    pending = []
  }

  private static func numbers(_ text: Substring) -> [Int] {
    text.split(separator: ";", omittingEmptySubsequences: true).map { Int($0) ?? -1 }
  }

  /// `rgb:RRRR/GGGG/BBBB`, each part of one to four digits.
  private static func colour(_ text: Substring) -> RGB? {
    guard text.hasPrefix("rgb:") || text.hasPrefix("rgba:") else { return nil }
    let parts = text.drop { $0 != ":" }.dropFirst().split(separator: "/").prefix(3)
    let values = parts.compactMap { part -> UInt8? in
      // Digits alone: a sign would be read as a number too.
      guard (1...4).contains(part.count), part.allSatisfy(\.isHexDigit),
        let value = Int(part, radix: 16)
      else { return nil }
      return UInt8(value * 255 / ((1 << (4 * part.count)) - 1))
    }
    return values.count == 3 ? RGB(red: values[0], green: values[1], blue: values[2]) : nil
  }
}
