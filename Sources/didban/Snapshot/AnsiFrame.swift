import Canvas
import Persian

/// A frame as text with colour codes, as a 256-colour terminal without bidi would take it.
struct AnsiFrame {
  let text: String

  init(_ frame: Frame, theme: Theme) {
    var text = ""
    for row in 0..<frame.size.height {
      var last: Style?
      for cell in frame[row: row] where cell.width > 0 {
        let style = theme.style(cell.role, cell.ground)
        if style != last {
          text += Self.code(of: style)
          last = style
        }
        text.unicodeScalars.append(cell.scalar)
        text.unicodeScalars.append(contentsOf: cell.marks)
      }
      text += "\u{1B}[0m\n"
    }
    self.text = text
  }

  private static func code(of style: Style) -> String {
    var parts = ["0"]
    let attributes = [
      (style.bold, "1"), (style.dim, "2"), (style.italic, "3"), (style.underline, "4"),
      (style.reverse, "7"),
    ]
    parts += attributes.filter(\.0).map(\.1)
    if let colour = style.foreground { parts.append("38;5;\(colour.ansi256)") }
    if let colour = style.background { parts.append("48;5;\(colour.ansi256)") }
    return "\u{1B}[\(parts.joined(separator: ";"))m"
  }
}
