import Domain
import Foundation
import GRDB
import Persian

@testable import Stores

/// A store whose queue several consoles work on.
struct QueueFixture {
  let folder: ScratchFolder
  let store: SQLiteStore
  static let now = Fixture.morning

  /// Addresses by state and arrival, numbered from 1.
  init(_ addresses: [PropertyAddress] = Self.open(4)) throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    // What the draw sets aside is chance; a test that wants it says so.
    try store.setSecondReviewShare(0)
    try store.load { loader in
      for n in 1...3 { try loader.insert(Fixture.gnaf(n)) }
      for address in addresses { try loader.insert(address) }
    }
  }

  /// As many addresses in review, the first the oldest.
  static func open(_ count: Int) -> [PropertyAddress] {
    (1...count).map { Fixture.address($0, state: .inReview, arrived: Double($0)) }
  }

  /// Another console on the same file.
  func console() throws -> SQLiteStore {
    try SQLiteStore.open(at: folder.file)
  }

  /// The number of what is taken; nil where nothing is.
  func take(
    _ choice: TakingChoice = TakingChoice(order: .oldest), besides hand: Int64? = nil,
    by clerk: CleanText = "سارا", session: CleanText? = nil, after seconds: TimeInterval = 0
  ) async throws -> Int64? {
    try await store.take(
      choice, besides: hand.map { RecordID($0) }, at: Fixture.desk(clerk, session: session),
      now: Self.now.addingTimeInterval(seconds))?.address.id.raw
  }

  func decide(
    _ ruling: Ruling, on id: Int64, from state: ReviewState = .inReview,
    by clerk: CleanText = "سارا", alsoOn others: [Int64] = [], note: CleanText = "",
    after seconds: TimeInterval = 0
  ) async throws -> DecisionOutcome {
    try await store.decide(
      DecisionOrder(
        ruling, on: RecordID(id), expected: state,
        ground: note.isEmpty ? nil : DecisionGround(note: note),
        alsoOn: others.map { RecordID($0) }),
      at: Fixture.desk(clerk), now: Self.now.addingTimeInterval(seconds))
  }

  func states() throws -> [Int] {
    try store.readNow {
      try Int.fetchAll($0, sql: "SELECT state FROM property_address ORDER BY id")
    }
  }

  func run(_ sql: String) throws {
    try store.writeNow { try $0.execute(sql: sql) }
  }
}
