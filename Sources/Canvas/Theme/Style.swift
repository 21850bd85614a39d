/// How a cell looks: two colours, of which nil means the terminal's own, and attributes.
package struct Style: Sendable, Hashable {
  package var foreground: Colour?
  package var background: Colour?
  package var bold: Bool
  package var dim: Bool
  package var underline: Bool
  package var reverse: Bool
  package var italic: Bool

  package init(
    foreground: Colour? = nil, background: Colour? = nil, bold: Bool = false, dim: Bool = false,
    underline: Bool = false, reverse: Bool = false, italic: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
    self.italic = italic
  }

  package static let plain = Style()

  /// This style of a role laid upon the style of a ground.
  ///
  /// The ground gives the background and, if it insists, the foreground; attributes add up.
  func upon(_ ground: Style) -> Style {
    Style(
      foreground: ground.foreground ?? foreground, background: ground.background ?? background,
      bold: bold || ground.bold, dim: dim && !ground.bold, underline: underline || ground.underline,
      reverse: reverse != ground.reverse, italic: italic || ground.italic)
  }
}
