import Persian

@testable import Canvas

/// A small screen for tests: what is drawn on it, read back as rows between bars.
struct Grid {
  let surface: Surface

  init(
    _ width: Int, _ height: Int, _ direction: Direction = .leftToRight,
    draw: (Region) -> Void
  ) {
    surface = Surface(
      size: Size(width: width, height: height), direction: direction, drawing: draw)
  }

  init(_ width: Int, _ height: Int, _ direction: Direction, _ widget: some Widget) {
    self.init(width, height, direction) { $0.render(widget) }
  }

  init(_ width: Int, _ height: Int, _ widget: some Widget) {
    self.init(width, height, .leftToRight, widget)
  }

  /// The rows as they stand on the glass, between bars that show where they end.
  var picture: String {
    surface.mirrored().rows.map { "|\($0)|" }.joined(separator: "\n")
  }

  /// The roles of one row on the glass.
  func roles(row: Int) -> [Role] { surface.mirrored().roles(row: row) }

  /// The text of the cells of one row that have the given role, on the glass.
  func text(row: Int, role: Role) -> String {
    let frame = surface.mirrored()
    return String(
      String.UnicodeScalarView(frame[row: row].filter { $0.role == role }.map(\.scalar)))
  }
}
