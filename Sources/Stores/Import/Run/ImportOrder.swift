package import Domain
package import Foundation
package import Persian

/// What is to be imported, for whom, and what becomes of refused lines.
package struct ImportOrder {
  package var kind: ImportKind
  package var files: [String]
  package var moment: ImportMoment
  package var who: CleanText
  /// Where refused lines go, if anywhere.
  package var rejects: String?
  /// Whether a file that was imported in part is begun anew.
  package var isAnew: Bool
  /// Rows after which a batch is handed on: a killed import loses no more than one.
  package var batchRows: Int
  /// Whether others may read the files at the same time: so where nothing of the import is kept.
  package var sharesFiles: Bool
  package let explain: ImportExplanation
  /// The wall clock, for the log.
  package let now: () -> Date

  package init(
    kind: ImportKind, files: [String], moment: ImportMoment, who: CleanText = "",
    rejects: String? = nil, isAnew: Bool = false, batchRows: Int = 10_000,
    sharesFiles: Bool = false,
    explain: @escaping ImportExplanation = { CleanText(RawText($0.token)) },
    now: (() -> Date)? = nil
  ) {
    self.kind = kind
    self.files = files
    self.moment = moment
    self.who = who
    self.rejects = rejects
    self.isAnew = isAnew
    self.batchRows = batchRows
    self.sharesFiles = sharesFiles
    self.explain = explain
    self.now = now ?? { moment.date }
  }
}
