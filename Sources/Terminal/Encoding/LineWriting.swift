package import Canvas

/// How a line is written that stays on the terminal when the program has ended.
///
/// Switches that hold for a whole window are no use here: once taken back, they would turn over
/// what has been written.
package enum LineWriting: Sendable, Hashable {
  /// As it is seen, with these before and behind it.
  case asSeen(before: String, behind: String)
  /// As it is seen, undone beforehand.
  case encoded(BidiEncoding)
  /// As it is read, for terminals that get mixed lines right by themselves.
  case logical

  /// The bytes of a row of cells, or nil where the text itself is to be written.
  package func text(_ row: ArraySlice<Cell>) -> String? {
    switch self {
    case .asSeen(let before, let behind): before + SentRow(row.map { SentCell($0) }).text + behind
    case .encoded(let encoding): encoding.encode(row).text
    case .logical: nil
    }
  }
}

extension TerminalVerdict {
  /// How lines are written that stay.
  package var lineWriting: LineWriting {
    if reason == .stated || reason == .remembered {
      return encoding == .visual ? .asSeen(before: "", behind: "") : .encoded(encoding)
    }
    guard let profile else { return .asSeen(before: switchOn, behind: switchOff) }
    return profile.lines(isDirect: multiplexer == nil)
  }
}
