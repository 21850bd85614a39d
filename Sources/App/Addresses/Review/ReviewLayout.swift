import Canvas

/// How the height of a review is shared: the text whole, ten candidates where they fit, and never so
/// many that nothing is left to say why.
struct ReviewLayout {
  let rows: [Constraint]
  /// The foot's columns: the reasons, and the map where there is room beside them.
  let foot: [Constraint]

  private static let leastFoot = 8
  private static let tableHeader = 1
  private static let mapWidth = 30

  /// For a text of this many rows.
  init(size: Size, text: Int, candidates: Int) {
    let isRoomy = size.height >= 24
    let gap = isRoomy ? 1 : 0
    let wanted = Self.tableHeader + max(3, candidates) + gap
    let room = size.height - text - gap - Self.leastFoot
    rows = [.exactly(text + gap), .exactly(max(3, min(wanted, room))), .share()]
    foot = size.width >= 96 ? [.share(), .exactly(min(Self.mapWidth, size.width / 3))] : [.share()]
  }
}
