/// How many colours a terminal is trusted with.
package enum ColourDepth: String, Sendable, Hashable, CaseIterable, Comparable {
  case monochrome
  case eight
  case sixteen
  case indexed
  /// Any red, green and blue.
  case direct

  /// Reads the word by which options and settings ask for a depth, or nil.
  package init?(word: String) {
    guard let depth = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = depth
  }

  /// The word by which options and settings ask for a depth.
  package var word: String {
    switch self {
    case .monochrome: "none"
    case .eight: "8"
    case .sixteen: "16"
    case .indexed: "256"
    case .direct: "direct"
    }
  }

  package static func < (a: ColourDepth, b: ColourDepth) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .monochrome: 0
    case .eight: 1
    case .sixteen: 2
    case .indexed: 3
    case .direct: 4
    }
  }
}
