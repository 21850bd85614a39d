private import CNcurses
import Canvas

/// The colour pairs of an open screen, each made when first needed.
@MainActor
struct Palette {
  /// What a cell needs to be drawn: the attributes and the number of its pair.
  struct Look {
    let attributes: UInt32
    let pair: Int32

    static let plain = Look(attributes: 0, pair: 0)
  }

  let depth: ColourDepth
  /// Whether colours one step apart may come out the same.
  var isCoarse = false
  private let capacity: Int32
  private var pairs: [Ink.Colours: Int32] = [.terminalOwn: 0]

  /// For the current screen, on which `start_color` has been called.
  init(depth: ColourDepth, capacity: Int32) {
    self.depth = depth
    self.capacity = capacity
  }

  mutating func look(of style: Style, varied variation: SentCell.Variation? = nil) -> Look {
    var ink = Ink(style, depth: depth)
    if let variation { ink.vary(by: variation, depth: depth, isCoarse: isCoarse) }
    return Look(attributes: attributes(ink.attributes), pair: pair(of: ink.colours))
  }

  private func attributes(_ set: Ink.Attributes) -> UInt32 {
    var bits: attr_t = 0
    if set.contains(.bold) { bits |= nc_bold }
    if set.contains(.dim) { bits |= nc_dim }
    if set.contains(.underline) { bits |= nc_underline }
    if set.contains(.reverse) { bits |= nc_reverse }
    if set.contains(.italic) { bits |= nc_italic }
    return bits
  }

  /// A terminal of eight colours has 64 pairs: when they are used up, new ones get its own
  /// colours, which can always be read.
  private mutating func pair(of colours: Ink.Colours) -> Int32 {
    if let pair = pairs[colours] { return pair }
    let pair = Int32(pairs.count)
    guard
      pair < capacity,
      init_extended_pair(pair, colours.foreground, colours.background) == OK
    else { return 0 }
    pairs[colours] = pair
    return pair
  }
}
