/// The one ligature a cell must hold: lam followed by any alef.
enum LamAlef {
  /// Whether two neighbours will be drawn in one cell.
  static func joins(_ first: UInt32, _ second: UInt32) -> Bool {
    switch first {
    case 0x644: second == 0x627 || second == 0x622 || second == 0x623 || second == 0x625
    // Presentation forms that came in as such, initial and medial lam before a final alef.
    case 0xFEDF, 0xFEE0:
      second == 0xFE8E || second == 0xFE82 || second == 0xFE84 || second == 0xFE88
    default: false
    }
  }
}
