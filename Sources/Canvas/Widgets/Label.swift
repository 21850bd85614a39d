package import Persian

/// One row of text.
package struct Label: Widget {
  package var text: CleanText
  package var role: Role
  package var align: Alignment
  package var spans: [Span]

  package init(
    _ text: CleanText, role: Role = .text, align: Alignment = .leading, spans: [Span] = []
  ) {
    self.text = text
    self.role = role
    self.align = align
    self.spans = spans
  }

  package func draw(in region: Region) {
    region.write(text, align: align, role: role, spans: spans)
  }
}
