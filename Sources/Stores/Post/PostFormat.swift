import Domain

/// How batches for the Post are written.
package enum PostFormat: String, CaseIterable, Sendable {
  case json
  case csv
}

/// A batch as bytes: `{ClientBatchID, Postcodes: [{ClientRowID, PostCode}], Signature}`, or the same as
/// rows of `ClientBatchID,ClientRowID,PostCode`.
///
/// Row ids are numbers. How the Post signs batches is not known to us; `Signature` is the SHA-256, in
/// hexadecimal, of the canonical rows: the batch's name on a line, then `row,postcode` on a line each.
/// It shows whether a file was altered on its way, not who wrote it.
struct PostEnvelope {
  let name: String
  private(set) var rows: [(id: Int64, postcode: String)] = []

  init(name: String) {
    self.name = name
  }

  mutating func add(_ id: Int64, _ postcode: String) {
    rows.append((id, postcode))
  }

  func signature() throws(SourceError) -> Digest {
    let hash = SHA256()
    hash.update(Array("\(name)\n".utf8))
    for row in rows { hash.update(Array("\(row.id),\(row.postcode)\n".utf8)) }
    return try hash.finish()
  }

  /// Names and postcodes are letters, digits and hyphens of ours: nothing in them needs escaping.
  func bytes(_ format: PostFormat, signature: Digest) -> [UInt8] {
    switch format {
    case .json:
      let rows = rows.map { #"{"ClientRowID":\#($0.id),"PostCode":"\#($0.postcode)"}"# }
      let text =
        #"{"ClientBatchID":"\#(name)","Postcodes":["# + rows.joined(separator: ",\n")
        + #"],"Signature":"\#(signature.hex)"}"# + "\n"
      return Array(text.utf8)
    case .csv:
      let rows = rows.map { "\(name),\($0.id),\($0.postcode)\n" }
      return Array(("ClientBatchID,ClientRowID,PostCode\n" + rows.joined()).utf8)
    }
  }
}
