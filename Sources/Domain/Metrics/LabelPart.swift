package import Persian

/// A share of all values of a label, told by their last characters.
///
/// What is too much for a server at once is asked in parts: names that machines are given by numbers, in
/// hexadecimal or decimal, fall into them evenly. Each value is in one part of the four that a part has.
package struct LabelPart: Hashable, Sendable {
  package let label: CleanText
  /// Which characters stand at the end, and before it; what is before these may be anything.
  private let ends: [Ending]

  /// Splitting goes on to 4 ⁴ parts.
  private static let finest = 4

  /// Some of the digits; where `others`, also any other character, and none at all.
  private struct Ending: Hashable {
    let digits: [Unicode.Scalar]
    let others: Bool

    static let all = Ending(digits: Array("0123456789abcdef".unicodeScalars), others: true)

    var quarters: [Ending] {
      (0..<4).map { place in
        Ending(
          digits: digits.enumerated().filter { $0.offset % 4 == place }.map(\.element),
          others: others && place == 3)
      }
    }

    func holds(_ scalar: Unicode.Scalar) -> Bool {
      others
        ? !Self.all.digits.contains(scalar) || digits.contains(scalar) : digits.contains(scalar)
    }

    /// As a regular expression of one character.
    var pattern: String {
      func text(_ scalars: [Unicode.Scalar]) -> String {
        String(String.UnicodeScalarView(scalars))
      }
      return others
        ? "[^\(text(Self.all.digits.filter { !digits.contains($0) }))]" : "[\(text(digits))]"
    }
  }

  /// All values of a label.
  package init(_ label: CleanText) {
    self.init(label: label, ends: [])
  }

  private init(label: CleanText, ends: [Ending]) {
    self.label = label
    self.ends = ends
  }

  /// How often all values were split in four for it.
  package var depth: Int { max(0, ends.count * 2 - (ends.last?.digits.count == 4 ? 1 : 0)) }

  package var isWhole: Bool { ends.isEmpty }

  /// The four parts of it; none where it is as fine as parts are.
  package var quarters: [LabelPart] {
    guard depth < Self.finest else { return [] }
    guard let last = ends.last, last.digits.count > 1 else {
      return Ending.all.quarters.map { LabelPart(label: label, ends: ends + [$0]) }
    }
    return last.quarters.map { LabelPart(label: label, ends: ends.dropLast() + [$0]) }
  }

  package func holds(_ value: CleanText) -> Bool {
    var rest = value.string.unicodeScalars[...]
    for (place, ending) in ends.enumerated() {
      guard let scalar = rest.popLast() else { return ends[place...].allSatisfy(\.others) }
      guard ending.holds(scalar) else { return false }
    }
    return true
  }

  /// A regular expression (RE2) of whole values.
  package var pattern: String { "(?s:\(Self.pattern(ends[...])))" }

  private static func pattern(_ ends: ArraySlice<Ending>) -> String {
    guard let last = ends.first else { return ".*" }
    let text = pattern(ends.dropFirst()) + last.pattern
    return ends.allSatisfy(\.others) ? "(\(text))?" : text
  }
}
