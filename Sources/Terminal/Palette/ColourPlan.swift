private import CNcurses

/// With how many colours a terminal is driven, and by which entry of the database.
///
/// An entry states at most 256 colours, and terminals of direct colour are known by the very same
/// names. `COLORTERM` tells that one of them is meant; its colours then need the entry's twin, in
/// which a colour's number is its red, green and blue.
package struct ColourPlan: Sendable, Hashable {
  package let depth: ColourDepth
  /// The entry to open ncurses with: the terminal's own, or its twin in direct colour.
  package let entryName: String

  /// `wanted` overrules the environment, but no terminal gets more than its entries can say.
  package init(
    entry: TerminalEntry, environment: [String: String], wanted: ColourDepth? = nil,
    colours: (String) -> Int = ColourPlan.coloursInDatabase
  ) {
    let own = colours(entry.name)
    let isDirect = own > 256
    let twin = isDirect ? entry.name : entry.directTwin { colours($0) > 256 }
    let most: ColourDepth = isDirect ? .direct : Self.depth(ofColours: own)
    let asked = wanted ?? Self.depth(environment, isDirect: isDirect)
    switch asked {
    case .direct where twin != nil:
      (depth, entryName) = (.direct, twin ?? entry.name)
    // Palette numbers beyond the first eight mean nothing in an entry of direct colour.
    case .indexed where isDirect, .sixteen where isDirect:
      (depth, entryName) = (.eight, entry.name)
    default:
      (depth, entryName) = (min(asked, most), entry.name)
    }
  }

  /// How many colours an entry of the terminal database states.
  package static func coloursInDatabase(_ name: String) -> Int { Int(nc_colours_of(name, 1)) }

  private static func depth(_ environment: [String: String], isDirect: Bool) -> ColourDepth {
    if let refusal = environment["NO_COLOR"], !refusal.isEmpty { return .monochrome }
    let isPromised = ["truecolor", "24bit"].contains(environment["COLORTERM"])
    return isDirect || isPromised ? .direct : .indexed
  }

  private static func depth(ofColours count: Int) -> ColourDepth {
    switch count {
    case 256...: .indexed
    case 16..<256: .sixteen
    case 8..<16: .eight
    default: .monochrome
    }
  }
}
