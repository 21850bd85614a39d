import Persian

extension TextEntry {
  /// Where a motion takes the caret on a screen that is read in `direction`.
  func place(_ motion: EditCommand, direction: Direction) -> Int {
    let line = now.line
    switch motion {
    case .left: return way(.left, direction).first ?? caret
    case .right: return way(.right, direction).first ?? caret
    case .wordLeft: return word(.left, direction)
    case .wordRight: return word(.right, direction)
    case .back: return line.stop(before: caret)
    case .forward: return line.stop(after: caret)
    case .wordBack: return line.wordStart(before: caret)
    case .wordForward: return line.wordEnd(after: caret)
    case .start: return 0
    case .end: return line.count
    default: return caret
    }
  }

  /// The places an arrow leads to, the nearest first.
  private func way(_ arrow: VisualArrow, _ direction: Direction) -> [Int] {
    let map = CaretMap(text, ambient: direction)
    return arrow == .left ? map.stops(leftOf: caret) : map.stops(rightOf: caret)
  }

  /// The next edge of a word the way an arrow points.
  ///
  /// That is an end when the arrow points onwards in the line's own direction, else a start. Words
  /// are those of the text, so that a Latin one in a Persian line is passed whole.
  private func word(_ arrow: VisualArrow, _ direction: Direction) -> Int {
    let base = Direction(reading: text, ambient: direction)
    let isOnwards = (arrow == .right) == (base == .leftToRight)
    let way = way(arrow, direction)
    let edge = way.first { isOnwards ? now.line.isWordEnd($0) : now.line.isWordStart($0) }
    return edge ?? way.last ?? caret
  }
}
