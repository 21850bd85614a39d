package import Persian

/// Why a row of a file was refused: facts only, the wording is the interface's.
package enum ImportRejection: Error, Hashable, Sendable {
  /// No record with this code to refer to.
  case unknownReference(ImportColumn, code: CleanText)
  /// The record with this code is another agency's than the one the row names.
  case notOfAgency(ImportColumn, code: CleanText)
  /// The value cannot be read as its column demands.
  case badValue(ImportColumn, RawText, ValueFault)
  /// The column must not be empty.
  case missing(ImportColumn)
  /// The row goes on beyond this many bytes.
  case rowTooLong(limit: Int)
  case wrongFieldCount(expected: Int, found: Int)
  /// Bytes that are not text in the file's encoding.
  case badEncoding
  /// A quote is opened in this line and never closed.
  case unterminatedQuote
  /// Text follows a closing quote.
  case textAfterQuote
  /// The line is no JSON object with plain values; so many bytes of it are.
  case notJSON(offset: Int)
  /// An object gives the column twice.
  case repeatedField(ImportColumn)
  /// The same file has a row with this key further up.
  case duplicateKeyInFile(ImportColumn, code: CleanText, firstLine: Int)
  /// The store refuses it because of what is stored already.
  case conflict(ImportColumn)

  /// The stable English name of the reason, written to the rejects file.
  package var token: String {
    switch self {
    case .unknownReference: "unknownReference"
    case .notOfAgency: "notOfAgency"
    case .badValue(_, _, let fault): fault.token
    case .missing: "missing"
    case .rowTooLong: "rowTooLong"
    case .wrongFieldCount: "wrongFieldCount"
    case .badEncoding: "badEncoding"
    case .unterminatedQuote: "unterminatedQuote"
    case .textAfterQuote: "textAfterQuote"
    case .notJSON: "notJSON"
    case .repeatedField: "repeatedField"
    case .duplicateKeyInFile: "duplicateKeyInFile"
    case .conflict: "conflict"
    }
  }

  /// The column at fault; nil where the whole row is.
  package var column: ImportColumn? {
    switch self {
    case .unknownReference(let column, _), .notOfAgency(let column, _), .badValue(let column, _, _),
      .missing(let column),
      .repeatedField(let column), .duplicateKeyInFile(let column, _, _), .conflict(let column):
      column
    case .rowTooLong, .wrongFieldCount, .badEncoding, .unterminatedQuote, .textAfterQuote,
      .notJSON:
      nil
    }
  }
}
