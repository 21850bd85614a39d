package import Persian

/// A line of text being typed, with its prompt and its caret.
package struct Field: Widget {
  package var prompt: CleanText
  package var text: CleanText
  /// The caret's place as a Unicode scalar offset of the text; nil while the field has no focus.
  package var caret: Int?
  package var placeholder: CleanText
  package var role: Role
  /// The scalars of the text that are wrong.
  package var wrong: Range<Int>?

  package init(
    prompt: CleanText = "", text: CleanText, caret: Int?, placeholder: CleanText = "",
    role: Role = .input, wrong: Range<Int>? = nil
  ) {
    self.prompt = prompt
    self.text = text
    self.caret = caret
    self.placeholder = placeholder
    self.role = role
    self.wrong = wrong
  }

  package func draw(in region: Region) {
    let taken = region.write(prompt, role: .inputPrompt)
    let room = region.rest(column: taken == 0 ? 0 : taken + 1)
    guard !room.isEmpty else { return }
    guard !text.isEmpty else {
      room.write(placeholder, role: .inputPlaceholder)
      if caret != nil { drawCaret(.inputCaret, in: room, columns: 0..<1) }
      return
    }
    // Text of the other direction is an island of its own width at the reading edge: a query typed
    // on a Persian screen grows to the right, and its caret stands behind its last letter.
    let base = Direction(reading: text, ambient: region.direction)
    let line = Line(typed: text, base: base, caret: caret)
    let width = min(line.width + 1, room.width)
    draw(
      line,
      in: base == region.direction
        ? room : room.region(width: width, height: room.height).island(base))
  }

  /// Draws the window on the line that the caret can be seen in.
  ///
  /// The line is shaped whole and then cut, never the other way round: a part shaped by itself
  /// might be read in another direction, and the arrows would not go where they point.
  private func draw(_ line: Line, in region: Region) {
    let count = text.string.unicodeScalars.count
    let offset = caret.map { min(max($0, 0), count) }
    let place = line.caretColumns(at: offset ?? 0)
    // One cell is kept for the caret behind the last letter.
    let total = offset == nil ? line.width : max(line.width, place.columns.upperBound)
    let window = FieldWindow(total: total, caret: place.columns, width: region.width)
    let part = line.part(window.shown)
    region.place(part.line, text: text, row: 0, column: part.column - window.first, role: role)
    for columns in line.columnsWithMarks(of: text) {
      tint(.inputMarked, columns.clamped(to: window.shown), of: window, in: region)
    }
    for columns in wrong.map(line.columns(ofSource:)) ?? [] {
      tint(.inputError, columns.clamped(to: window.shown), of: window, in: region)
    }
    if window.hidesStart { region.draw("…", column: 0, role: .inputPlaceholder) }
    if window.hidesEnd { region.draw("…", column: region.width - 1, role: .inputPlaceholder) }
    guard let offset else { return }
    let caretRole: Role = place.isBorrowed && offset < count ? .inputCaretJoiner : .inputCaret
    if place.columns.lowerBound < line.width {
      tint(caretRole, place.columns, of: window, in: region)
    } else {
      drawCaret(
        caretRole, in: region,
        columns: (line.width - window.first)..<(line.width - window.first + 1))
    }
  }

  private func tint(_ role: Role, _ columns: Range<Int>, of window: FieldWindow, in region: Region)
  {
    guard !columns.isEmpty else { return }
    region.tint(
      role, rows: 0..<1,
      columns: (columns.lowerBound - window.first)..<(columns.upperBound - window.first))
  }

  private func drawCaret(_ role: Role, in region: Region, columns: Range<Int>) {
    if text.isEmpty, !placeholder.isEmpty {
      region.tint(role, rows: 0..<1, columns: columns)
    } else {
      region.fill(" ", role: role, rows: 0..<1, columns: columns)
    }
  }
}
