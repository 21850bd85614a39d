package import Persian

/// Text wrapped over as many rows as there are, the last of them cut with «…» when it does not fit.
package struct Paragraph: Widget {
  package var text: CleanText
  package var role: Role
  package var spans: [Span]

  package init(_ text: CleanText, role: Role = .text, spans: [Span] = []) {
    self.text = text
    self.role = role
    self.spans = spans
  }

  /// The rows the text takes in a width.
  package func height(width: Int, direction: Direction) -> Int {
    width > 0 && !text.isEmpty ? Line.wrapped(text, width: width, ambient: direction).count : 0
  }

  package func draw(in region: Region) {
    guard region.width > 0, !text.isEmpty else { return }
    let lines = Line.wrapped(
      text, width: region.width, ambient: region.direction, marks: region.keepsMarks)
    let starts = lines.map { $0.clusters.map(\.source).min() ?? 0 }
    for (row, line) in lines.prefix(region.height).enumerated() {
      let isLastRow = row == region.height - 1
      guard isLastRow, lines.count > region.height else {
        let end = row + 1 < lines.count ? starts[row + 1] : text.string.unicodeScalars.count
        region.place(
          line, text: text.slice(starts[row]..<max(starts[row], end)), row: row, column: 0,
          role: role, spans: spans)
        continue
      }
      let rest = starts[row]..<text.string.unicodeScalars.count
      region.write(
        text.slice(rest), row: row, role: role,
        spans: spans.compactMap { $0.moved(into: rest) })
    }
  }
}
