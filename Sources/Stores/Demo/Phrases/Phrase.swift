import Persian

/// A text with gaps to fill, such as «موقوفه {donor}».
struct Phrase: Sendable {
  private let parts: [Part]

  private enum Part: Sendable {
    case text(CleanText)
    case gap(Gap)
  }

  /// Nil where a brace is not closed or names no gap.
  init?(_ text: Substring) {
    var parts: [Part] = []
    var rest = text
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { parts.append(.text(CleanText(field: rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}"),
        let gap = Gap(rawValue: String(rest[rest.index(after: open)..<close]))
      else { return nil }
      parts.append(.gap(gap))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(CleanText(field: rest))) }
    self.parts = parts
  }

  static let empty = Phrase(parts: [])

  private init(parts: [Part]) {
    self.parts = parts
  }

  /// The text with every gap filled.
  func filled(_ filling: (Gap) -> CleanText) -> CleanText {
    var text = CleanText.StringInterpolation(
      literalCapacity: 48, interpolationCount: parts.count)
    for part in parts {
      switch part {
      case .text(let own): text.appendInterpolation(own)
      case .gap(let gap): text.appendInterpolation(filling(gap))
      }
    }
    return CleanText(stringInterpolation: text)
  }
}

/// What goes into a gap of a phrase.
enum Gap: String, CaseIterable, Sendable {
  case man, elder, woman, surname, donor
  case place, village, street, flower
  case hall, mosque, saint
  case trade, craft, fruit
  case number, plaque, n
  case main, sub, section
}
