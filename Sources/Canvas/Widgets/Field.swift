package import Persian

/// A line of text being typed, with its prompt and its caret.
package struct Field: Widget {
  package var prompt: CleanText
  package var text: CleanText
  /// The caret's place as a Unicode scalar offset of the text; nil while the field has no focus.
  package var caret: Int?
  package var placeholder: CleanText
  package var spans: [Span]
  package var role: Role

  package init(
    prompt: CleanText = "", text: CleanText, caret: Int?, placeholder: CleanText = "",
    spans: [Span] = [], role: Role = .input
  ) {
    self.prompt = prompt
    self.text = text
    self.caret = caret
    self.placeholder = placeholder
    self.spans = spans
    self.role = role
  }

  package func draw(in region: Region) {
    let taken = region.write(prompt, role: .inputPrompt)
    let room = region.rest(column: taken == 0 ? 0 : taken + 1)
    guard !text.isEmpty else {
      room.write(placeholder, role: .inputPlaceholder)
      if caret != nil { drawCaret(in: room, column: 0) }
      return
    }
    // Text of the other direction is an island of its own width at the reading edge: a query typed
    // on a Persian screen grows to the right, and its caret stands behind its last letter.
    let direction = textDirection(ambient: region.direction)
    let width = min(room.width(of: text) + 1, room.width)
    drawText(
      in: direction == region.direction
        ? room : room.region(width: width, height: room.height).island(direction))
  }

  /// The direction in which the text itself is read.
  private func textDirection(ambient: Direction) -> Direction {
    guard Script.hasRightToLeft(text.string) else { return .leftToRight }
    guard ambient == .leftToRight else { return .rightToLeft }
    let firstLetter = text.string.unicodeScalars.first { $0.properties.isAlphabetic }
    return Script.hasRightToLeft(firstLetter.map { String($0) } ?? "")
      ? .rightToLeft : .leftToRight
  }

  /// The text slides towards its beginning until the caret can be seen.
  private func drawText(in region: Region) {
    let count = text.string.unicodeScalars.count
    let caret = caret.map { min(max($0, 0), count) }
    // One cell is kept for the caret behind the last letter.
    let start = firstShown(caret: caret ?? 0, width: region.width - 1, in: region)
    var column = 0
    if start > 0 { column += region.write("…", role: .inputPlaceholder) }
    let part = start..<count
    var spans = spans.compactMap { $0.moved(into: part) }
    if let caret, caret < count {
      spans.append(Span(range: (caret - start)..<(caret - start + 1), role: .inputCaret))
    }
    let width = region.width - column - (caret == count ? 1 : 0)
    let taken = region.write(
      text.slice(part), column: column, width: width, role: role, spans: spans)
    if caret == count { drawCaret(in: region, column: column + taken) }
  }

  /// The first scalar shown, so that everything from it up to the caret fits.
  private func firstShown(caret: Int, width: Int, in region: Region) -> Int {
    let upToCaret = { (start: Int) in region.width(of: text.slice(start..<caret)) }
    guard upToCaret(0) > width else { return 0 }
    // Widths grow with the stretch, near enough for a search by halves.
    var (lower, upper) = (0, caret)
    while lower < upper {
      let middle = (lower + upper) / 2
      if upToCaret(middle) <= width - 1 { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }

  private func drawCaret(in region: Region, column: Int) {
    if column == 0, text.isEmpty, !placeholder.isEmpty {
      region.tint(.inputCaret, rows: 0..<1, columns: 0..<1)
    } else {
      region.fill(" ", role: .inputCaret, rows: 0..<1, columns: column..<(column + 1))
    }
  }
}
