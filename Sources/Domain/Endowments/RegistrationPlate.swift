package import Persian

/// A land registry number: sub-numbers out of main numbers, within a registration section.
///
/// Kept as integers, never as a string with a slash, because a slash between two numbers reads both ways
/// in right-to-left text.
package struct RegistrationPlate: Hashable, Sendable {
  package let main: Int
  /// Zero where the plate is undivided.
  package let sub: Int
  package let section: CleanText

  package init(main: Int, sub: Int, section: CleanText = "") {
    self.main = main
    self.sub = sub
    self.section = section
  }
}
