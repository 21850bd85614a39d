import Domain
import Foundation

/// What operators have to do with the record whose detail is in sight, asked for once it rests there.
struct StandingWatch: Sendable {
  private var asked: RecordRef?
  private var record: RecordRef?
  private var standing: RecordStanding?

  /// The work needed to know it of this record.
  mutating func request(for record: RecordRef?, reload: Bool) -> Effect? {
    guard let record, record != asked || reload else { return nil }
    asked = record
    return .loadStanding(record)
  }

  /// Takes in an answer; a failure leaves what was known, the record itself says what is wrong.
  mutating func take(_ record: RecordRef, _ result: Result<RecordStanding, SourceError>) {
    guard record == asked, case .success(let standing) = result else { return }
    self.record = record
    self.standing = standing
  }

  /// What is known of a record.
  func standing(of record: RecordRef?) -> RecordStanding? {
    record != nil && record == self.record ? standing : nil
  }
}
