import App
import Canvas
import Foundation
import Persian

/// A screen as data: the logical texts with their places and roles, for tests and screen readers.
struct SurfaceDocument: Encodable {
  struct Run: Encodable {
    let row: Int
    let column: Int
    let width: Int
    let role: String
    let text: String
  }

  let screen: String
  let width: Int
  let height: Int
  /// `rtl` or `ltr`; columns count from the edge where reading starts.
  let direction: String
  let runs: [Run]

  init(_ surface: Surface, screen: NamedScreen) {
    self.screen = screen.rawValue
    width = surface.size.width
    height = surface.size.height
    direction = surface.direction == .rightToLeft ? "rtl" : "ltr"
    runs = surface.runs.map {
      Run(
        row: $0.row, column: $0.column, width: $0.width, role: $0.role.rawValue,
        text: $0.text.string)
    }
  }

  func json() throws -> String { try JSONText.page(self) }
}
