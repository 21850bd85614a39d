import Domain
import Foundation
import Persian

/// A request to the Post as data.
struct PostRequestDocument: Encodable {
  let rowID: Int64
  let address: String
  let batch: String
  let postcode: String
  let sent: Date
  let ageSeconds: Int
  let answered: Date?
  let succeeded: Bool?
  let result: String?
  let errors: String?
  let late: Bool?

  init(_ request: PostRequest, at now: Date) {
    rowID = request.id.raw
    address = request.code.string
    batch = request.batch.string
    postcode = request.postcode.string
    sent = request.sent
    ageSeconds = max(0, Int(now.timeIntervalSince(request.sent)))
    answered = request.reply?.moment
    succeeded = request.reply?.succeeded
    result = request.reply?.result.string
    errors = request.reply?.errors.string
    late = request.reply?.isLate
  }

  static func json(_ requests: [PostRequest], at now: Date) throws -> String {
    try JSONText.page(requests.map { Self($0, at: now) })
  }
}
