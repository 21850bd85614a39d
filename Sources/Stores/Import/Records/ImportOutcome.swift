/// What a store did with one batch: every record is in exactly one of the four.
package struct ImportOutcome: Sendable {
  package var inserted: Int
  package var updated: Int
  package var unchanged: Int
  /// The records refused, by their index in the batch; the others were written all the same.
  package var rejected: [(index: Int, reason: ImportRejection)]

  package init(
    inserted: Int = 0, updated: Int = 0, unchanged: Int = 0,
    rejected: [(index: Int, reason: ImportRejection)] = []
  ) {
    self.inserted = inserted
    self.updated = updated
    self.unchanged = unchanged
    self.rejected = rejected
  }
}
