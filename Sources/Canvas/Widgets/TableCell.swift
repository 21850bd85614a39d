package import Persian

/// One cell of a table: a text, a state, a gauge or a sparkline.
package struct TableCell: Sendable, Hashable, ExpressibleByStringLiteral {
  package enum Figure: Sendable, Hashable {
    case gauge(Double?, role: Role)
    case sparkline([Double?], role: Role)
  }

  package var text: CleanText
  package var role: Role?
  /// A state glyph before the text; it colours the text too, unless a role is given.
  package var mark: StateMark?
  package var spans: [Span]
  package var ground: Ground?
  /// A small chart that takes the cell, the text beside it.
  package var figure: Figure?

  package init(
    _ text: CleanText, role: Role? = nil, mark: StateMark? = nil, spans: [Span] = [],
    ground: Ground? = nil, figure: Figure? = nil
  ) {
    self.text = text
    self.role = role
    self.mark = mark
    self.spans = spans
    self.ground = ground
    self.figure = figure
  }

  package init(stringLiteral text: String) {
    self.init(CleanText(stringLiteral: text))
  }
}
