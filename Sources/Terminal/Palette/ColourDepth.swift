/// How many colours a terminal is trusted with.
package enum ColourDepth: String, Sendable, Hashable, CaseIterable, Comparable {
  case monochrome
  case eight
  case sixteen
  case indexed

  /// Decides from the environment and from the number of colours the terminal's entry states.
  ///
  /// More than 256 is an entry of direct colour, in which palette numbers beyond the first eight
  /// lose their meaning, so such a terminal is used as one of eight.
  package init(environment: [String: String], entryColours: Int) {
    if let refusal = environment["NO_COLOR"], !refusal.isEmpty {
      self = .monochrome
      return
    }
    switch entryColours {
    case 256: self = .indexed
    case 16..<256: self = .sixteen
    case 8..<16, 257...: self = .eight
    default: self = .monochrome
    }
  }

  package static func < (a: ColourDepth, b: ColourDepth) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .monochrome: 0
    case .eight: 1
    case .sixteen: 2
    case .indexed: 3
    }
  }
}
