import Canvas

/// How a review shares its screen: the text whole, ten candidates where they fit, and never so many that
/// nothing is left to say why.
struct ReviewLayout {
  /// The rows of what is said before the candidates.
  let text: Constraint
  let table: Constraint
  /// The foot's columns: the reasons, and the map where there is room beside them.
  let foot: [Constraint]
  /// The columns of the map where the screen is so wide that it stands beside everything; else nil.
  let side: Int?

  private static let leastFoot = 8
  private static let tableHeader = 1
  private static let mapWidth = 30
  private static let wide = 140

  /// For a text of this many rows.
  init(size: Size, text: Int, candidates: Int) {
    let isRoomy = size.height >= 24
    let gap = isRoomy ? 1 : 0
    let wanted = Self.tableHeader + max(3, candidates) + gap
    let room = size.height - text - gap - Self.leastFoot
    self.text = .exactly(text + gap)
    table = .exactly(max(3, min(wanted, room)))
    foot = size.width >= 96 ? [.share(), .exactly(min(Self.mapWidth, size.width / 3))] : [.share()]
    side = size.width >= Self.wide ? size.width / 3 : nil
  }
}
