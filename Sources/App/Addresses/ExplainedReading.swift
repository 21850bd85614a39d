package import Matching
package import Persian

/// How the text of an address was read, in words.
package struct ExplainedReading: Sendable {
  /// A word of the text and what it was taken for.
  package struct Token: Sendable {
    package let token: AddressToken
    /// As it stands in the text.
    package let text: CleanText
    /// As it was understood, folded and with numbers in digits.
    package let understood: CleanText
    package let role: CleanText
    /// All three as one sentence.
    package let sentence: CleanText
  }

  /// Every word, in the order of the text.
  package let tokens: [Token]
  /// Neighbouring words of one role as one part, without what only fills the sentence.
  package let parts: [(role: TokenRole, text: CleanText)]

  package init(_ reading: AddressReading, _ wording: Wording) {
    let understood = reading.tokens.map { token in
      wording.numerals.digits(CleanText(RawText(token.folded)))
    }
    tokens = zip(reading.tokens, understood).map { token, understood in
      let text = reading.excerpt(token.source)
      let role = wording.name(token.role)
      let isAsWritten = wording.numerals.digits(text) == understood
      return Token(
        token: token, text: text, understood: understood, role: role,
        sentence: isAsWritten
          ? "\(text): \(role)" : "\(text) (\(wording.understood): \(understood)): \(role)")
    }
    var parts: [(role: TokenRole, text: CleanText)] = []
    var last: TokenRole?
    for (token, word) in zip(reading.tokens, understood) {
      defer { last = token.role }
      guard token.role != .filler, token.role != .property else { continue }
      if token.role == last, let open = parts.popLast() {
        parts.append((open.role, "\(open.text) \(word)"))
      } else {
        parts.append((token.role, word))
      }
    }
    self.parts = parts
  }
}
