import Foundation

@testable import Persian

/// What must hold for every row of one text, whatever stands in it.
struct LayoutCheck {
  /// The rows laid out so far.
  private(set) var layouts = 0
  /// The first broken promises.
  private(set) var defects: [String] = []

  init() {
    // `wcwidth` knows no letter beyond ASCII until it is told of UTF-8.
    setlocale(LC_CTYPE, "C.UTF-8")
  }

  /// Lays a text out in both directions, with and without marks and shortcuts, whole and cut.
  mutating func tryAll(_ text: CleanText, widths: [Int]) {
    let count = text.string.unicodeScalars.count
    for ambient in [Direction.rightToLeft, .leftToRight] {
      for marks in [false, true] {
        let whole = Line(text, ambient: ambient, marks: marks)
        layouts += 2  // this one and that of the check of its map
        if let defect = Self.defect(of: whole, scalars: count)
          ?? MapCheck.defect(of: text, ambient: ambient, marks: marks)
          // Quadratic, and alike in all four.
          ?? (marks && ambient == .rightToLeft ? Self.defectOfPlaces(of: whole) : nil)
        {
          report(defect, text)
        }
        if !isSameWithoutShortcuts(whole, text, ambient: ambient, marks: marks) {
          report("a shortcut shows something else", text)
        }
        for width in widths {
          let cut = Line(text, ambient: ambient, fitting: width, marks: marks)
          layouts += 1
          if let defect = Self.defect(of: cut, scalars: count)
            ?? Self.defect(of: cut, cutFrom: whole, to: width)
          {
            report("\(defect) in \(width) cells", text)
          }
        }
      }
    }
  }

  private mutating func isSameWithoutShortcuts(
    _ line: Line, _ text: CleanText, ambient: Direction, marks: Bool
  ) -> Bool {
    layouts += 1
    return LineShaper(ambient: ambient, keepsMarks: marks, takesShortcuts: false)
      .clusters(of: text.string.unicodeScalars, length: text.string.utf8.count)
      .clusters == line.clusters
  }

  private mutating func report(_ defect: String, _ text: CleanText) {
    guard defects.count < 3 else { return }
    let codes = text.string.unicodeScalars.map { String($0.value, radix: 16) }
    defects.append("\(defect): \(codes.joined(separator: " "))")
  }

  /// What is wrong with a row by itself: its widths, its places in the text.
  static func defect(of line: Line, scalars count: Int) -> String? {
    var cells = 0
    var owners = [Int](repeating: -1, count: count + 1)
    for (index, cluster) in line.clusters.enumerated() {
      cells += cluster.width
      guard cluster.width == 1 || cluster.width == 2 else { return "a width of neither 1 nor 2" }
      let known = Int(wcwidth(Int32(cluster.base.value)))
      guard known == cluster.width || known < 0 else { return "a width unlike the C library's" }
      guard cluster.marks.count <= 4 else { return "too many marks" }
      let isOfNoText = cluster.base == "…" && cluster.source == count
      guard cluster.source >= 0, cluster.source < count || isOfNoText else {
        return "a source outside the text"
      }
      for place in cluster.sourceRange.clamped(to: 0..<count) {
        guard owners[place] < 0 else { return "two clusters of one scalar" }
        owners[place] = index
      }
    }
    return cells == line.width ? nil : "a width that is not the sum of its cells"
  }

  /// What is wrong with the way from the text to the cells: it must be that from the cells back.
  static func defectOfPlaces(of line: Line) -> String? {
    var column = 0
    for cluster in line.clusters {
      let columns = column..<column + cluster.width
      guard line.columns(ofSource: cluster.sourceRange) == [columns] else {
        return "places that are not each other's inverse"
      }
      column = columns.upperBound
    }
    return nil
  }

  /// What is wrong with a row as a part of the whole one.
  static func defect(of cut: Line, cutFrom whole: Line, to width: Int) -> String? {
    guard cut.width <= max(width, 0) else { return "wider than allowed" }
    guard cut.isTruncated == (whole.width > max(width, 0)) else { return "cut without need" }
    guard cut.isTruncated else { return cut == whole ? nil : "changed without being cut" }
    guard width > 0 else { return cut.clusters.isEmpty ? nil : "cells in no width" }
    guard let end = cut.clusters.map(\.source).max() else { return "nothing left" }
    var ellipses = 0
    for cluster in cut.clusters {
      if cluster.source == end, cluster.base == "…" {
        ellipses += 1
      } else if !whole.clusters.contains(where: { isSame($0, cluster) }) {
        return "a cluster torn apart"
      }
    }
    return ellipses == 1 ? nil : "\(ellipses) ellipses"
  }

  /// Whether two clusters are the same letters; the last one before the cut may be shaped anew.
  private static func isSame(_ one: Cluster, _ other: Cluster) -> Bool {
    one.source == other.source && one.sourceRange == other.sourceRange && one.width == other.width
      && one.marks == other.marks
  }
}
