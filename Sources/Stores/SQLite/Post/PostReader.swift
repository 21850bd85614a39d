import Domain
import Foundation
import GRDB
import Persian

/// The taking in of the Post's answers within one write transaction: each request is answered once.
struct PostReader {
  let db: Database
  let who: CleanText
  let now: Date
  private var trail: AuditTrail
  private(set) var outcome = PostOutcome()

  init(_ db: Database, by who: CleanText, at now: Date) throws {
    self.db = db
    self.who = who
    self.now = Moment.date(Moment.stored(now))
    trail = try AuditTrail(db)
  }

  mutating func take(_ items: [PostAnswerFile.Item]) throws {
    for item in items {
      switch item {
      case .answer(let answer): try take(answer)
      case .unreadable(let answer): refuse(answer, .unreadable)
      }
    }
    outcome.waiting =
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM post_request INDEXED BY post_request_open WHERE answered IS NULL
          """) ?? 0
  }

  private mutating func refuse(_ answer: PostAnswer, _ why: PostRefusal) {
    outcome.refused.append(PostOutcome.Refused(answer, why))
  }

  private mutating func take(_ answer: PostAnswer) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT r.address, r.postcode, r.answer_digest, a.state FROM post_request r
        JOIN property_address a ON a.id = r.address WHERE r.id = ?
        """)
    guard let id = Int64(Numerals.ascii(answer.rowID.string)),
      let row = try Row.fetchOne(statement, arguments: [id])
    else { return refuse(answer, .unknownRow) }
    let (address, postcode) = (row[0] as Int64, row[1] as String)
    if !answer.postcode.isEmpty, (try? Postcode(answer.postcode.string))?.digits != postcode {
      return refuse(answer, .otherPostcode)
    }
    let digest = try Data(Self.digest(of: answer).bytes)
    if let earlier = row[2] as Data? {
      if earlier == digest { outcome.repeated += 1 } else { refuse(answer, .answeredOtherwise) }
      return
    }
    let state: ReviewState = try row.code(3)
    try write(answer, id, digest, isLate: state != .needsPost)
    if state == .needsPost {
      try StateWriter(db).move(address, ReviewStep(.answer, from: state, by: .post), at: now)
    }
    try witness(answer, request: id, address: address, from: state)
  }

  private func write(_ answer: PostAnswer, _ id: Int64, _ digest: Data, isLate: Bool) throws {
    try db.execute(
      sql: """
        UPDATE post_request SET answered = ?, success = ?, result = ?, errors = ?,
          answer_digest = ?, late = ? WHERE id = ?
        """,
      arguments: [
        Moment.stored(now), answer.succeeded, answer.result.string, Self.text(answer.errors),
        digest, isLate, id,
      ])
  }

  private mutating func witness(
    _ answer: PostAnswer, request: Int64, address: Int64, from state: ReviewState
  ) throws {
    let isLate = state != .needsPost
    if isLate { outcome.late += 1 } else { outcome.applied += 1 }
    try trail.append(
      AuditTrail.Entry(
        action: .postAnswered, record: RecordRef(.addresses, address), who: who, moment: now,
        field: "state", before: CleanText(RawText(state.token)),
        after: CleanText(RawText((isLate ? state : .answered).token)),
        row: (.postRequest, request)))
  }

  /// What tells an answer from another to the same request.
  private static func digest(of answer: PostAnswer) throws -> Digest {
    var bytes = CanonicalBytes(of: "post answer")
    bytes.append(answer.succeeded ? 1 : 0)
    bytes.append(answer.result.string)
    for error in answer.errors {
      bytes.append(error.code.string)
      bytes.append(error.message.string)
    }
    return try bytes.digest()
  }

  private static func text(_ errors: [PostError]) -> String {
    errors.map { error in
      [error.code, error.message].filter { !$0.isEmpty }.joined(separator: " ").string
    }
    .joined(separator: "; ")
  }
}
