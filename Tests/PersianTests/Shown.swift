@testable import Persian

/// What the screen shows from left to right, bases and marks.
func shown(
  _ text: CleanText, on ambient: Direction = .rightToLeft, marks: Bool = false
) -> String {
  shown(Line(text, ambient: ambient, marks: marks), on: ambient)
}

/// What the screen shows of a row from left to right.
func shown(_ line: Line, on ambient: Direction = .rightToLeft) -> String {
  let visual = ambient == .rightToLeft ? line.clusters.reversed() : line.clusters
  var view = String.UnicodeScalarView()
  for cluster in visual {
    view.append(cluster.base)
    view.append(contentsOf: cluster.marks)
  }
  return String(view)
}

extension String {
  /// Whether two texts are the same code points, not merely canonically equal.
  func isExactly(_ other: String) -> Bool {
    unicodeScalars.elementsEqual(other.unicodeScalars)
  }
}
