import Persian
import Testing

@testable import Canvas

/// Compares a widget with its picture on an English screen and, below, on a Persian one.
func expectPictures(
  of widget: some Widget, _ width: Int, _ height: Int, _ expected: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let grids = [Direction.leftToRight, .rightToLeft].map { Grid(width, height, $0, widget) }
  for grid in grids { #expect(grid.surface.defect == nil, sourceLocation: sourceLocation) }
  let actual = grids.map(\.picture).joined(separator: "\n")
  #expect(
    actual == expected, "the screen shows\n\(actual)\n", sourceLocation: sourceLocation)
}
