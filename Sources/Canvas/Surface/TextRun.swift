package import Persian

/// The logical text behind a stretch of cells, for snapshots, copying and screen readers.
///
/// Cells hold shaped glyphs, out of which nobody can read the text again; the run keeps it whole,
/// even where the cells had to be cut short.
package struct TextRun: Sendable, Hashable {
  package let row: Int
  /// The logical column in which the text starts.
  package let column: Int
  /// The cells the text takes.
  package let width: Int
  package let text: CleanText
  package let role: Role
}
