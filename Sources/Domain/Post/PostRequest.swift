package import Foundation
package import Persian

/// A request to the Post about one address.
package struct PostRequest: Hashable, Sendable {
  package let id: RecordID<PostRequest>
  package let address: RecordID<PropertyAddress>
  /// The code of the address.
  package let code: CleanText
  /// What the Post knows the batch by.
  package let batch: CleanText
  package let postcode: CleanText
  package let sent: Date
  /// Nil while the Post has not answered.
  package let reply: PostReply?

  package init(
    id: RecordID<PostRequest>, address: RecordID<PropertyAddress>, code: CleanText,
    batch: CleanText, postcode: CleanText, sent: Date, reply: PostReply?
  ) {
    self.id = id
    self.address = address
    self.code = code
    self.batch = batch
    self.postcode = postcode
    self.sent = sent
    self.reply = reply
  }
}

/// What the Post answered to a request, and when it was taken in.
package struct PostReply: Hashable, Sendable {
  package let moment: Date
  package let succeeded: Bool
  package let result: CleanText
  /// Errors in the Post's words, one after the other; empty where there are none.
  package let errors: CleanText
  /// Whether the address had been decided otherwise before the answer came.
  package let isLate: Bool

  package init(
    moment: Date, succeeded: Bool, result: CleanText, errors: CleanText, isLate: Bool
  ) {
    self.moment = moment
    self.succeeded = succeeded
    self.result = result
    self.errors = errors
    self.isLate = isLate
  }
}

/// A batch of requests as it went into a file.
package struct PostBatch: Hashable, Sendable {
  package let id: RecordID<PostBatch>
  /// What the Post knows the batch by.
  package let name: CleanText
  package let moment: Date
  package let rows: Int
  /// The digest of the batch's rows: what its file states as `Signature`.
  package let digest: Digest
  /// Whether an earlier command made the batch and was cut short before its file had its name.
  package let isResumed: Bool

  package init(
    id: RecordID<PostBatch>, name: CleanText, moment: Date, rows: Int, digest: Digest,
    isResumed: Bool
  ) {
    self.id = id
    self.name = name
    self.moment = moment
    self.rows = rows
    self.digest = digest
    self.isResumed = isResumed
  }
}
