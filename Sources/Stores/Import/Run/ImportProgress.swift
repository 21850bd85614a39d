package import Persian

/// How far an import has come, after a batch.
package struct ImportProgress: Hashable, Sendable {
  package let path: CleanText
  /// Position of the file among those to import, from 1.
  package let file: Int
  package let files: Int
  /// Bytes read of all files, and bytes in all files where that is known.
  package let bytesRead: Int
  package let bytesTotal: Int
  /// Bytes among those read that an earlier run had taken care of.
  package let bytesBefore: Int
  package let rows: Int
  /// Rows among these that an earlier run had taken care of.
  package let rowsBefore: Int
  package let rejected: Int

  package init(
    path: CleanText, file: Int, files: Int, bytesRead: Int, bytesTotal: Int, bytesBefore: Int,
    rows: Int, rowsBefore: Int, rejected: Int
  ) {
    self.bytesBefore = bytesBefore
    self.rowsBefore = rowsBefore
    self.path = path
    self.file = file
    self.files = files
    self.bytesRead = bytesRead
    self.bytesTotal = bytesTotal
    self.rows = rows
    self.rejected = rejected
  }
}
