/// A closed set of cases with two stable names: an integer in stores and an English token in files.
///
/// Integers and tokens are part of the file formats: never renumber or rename a case.
package protocol Coded: CaseIterable, RawRepresentable, Hashable, Sendable where RawValue == Int {}

extension Coded {
  /// The English token used in CSV files, filters and JSON: the name of the case.
  package var token: String { String(describing: self) }

  /// The case with this token, or nil where there is none.
  package init?(token: String) {
    guard let match = Self.allCases.first(where: { $0.token == token }) else { return nil }
    self = match
  }
}
