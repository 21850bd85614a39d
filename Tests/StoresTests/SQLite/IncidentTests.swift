import Domain
import Foundation
import Persian
import Testing

@testable import Stores

/// Incidents from a file into the store: listed, narrowed, and summed by the month.
///
/// One after the other: two of them import the same file, which is nobody else's meanwhile.
@Suite(.serialized) struct IncidentTests {
  private let loaded: LoadedStore
  private var store: SQLiteStore { loaded.store }
  /// 1405/09/06.
  private let today: Day

  init() throws {
    loaded = try LoadedStore()
    today = try #require(JalaliDate(year: 1405, month: 9, day: 6)).asDay
  }

  private func read(_ rows: String, rejected: [String: Int] = [:]) throws {
    let head = "number,service,site,severity,title,opened,acknowledged,resolved,cause\n"
    let summary = try loaded.importing(.incidents, head + rows)
    #expect(summary.rejectedByReason == rejected)
  }

  private static let rows = """
    I-1,portal,یک,critical,قطع درگاه,1405/09/01 00:00,1405/09/01 00:10,1405/09/01 02:00,دیسک
    I-2,portal,یک,p3,کندی,2026-11-24T08:00:00Z,2026-11-24T08:30:00Z,,
    I-3,api,,کم,خطا,1405/08/30 23:59,,1405/09/01 00:59,
    I-4,api,,زیاد,پیش از آن,1405/07/30 23:59,1405/08/01 00:01,,

    """

  @Test func `a month holds what was opened in it, to the minute of Iran's time`() async throws {
    try read(Self.rows)
    let months = try await store.incidentMonths(on: today)
    #expect(months.map(\.opened) == [2, 1])
    #expect(months.map(\.first) == [today.advanced(by: -5), today.advanced(by: -35)])
    // Ten minutes and thirty; two hours, and an hour.
    #expect(months[0].acknowledgement?.mean == 1_200 && months[0].acknowledgement?.count == 2)
    #expect(months[0].resolution?.median == 7_200)
    #expect(months[1].resolution?.mean == 3_600 && months[1].acknowledgement == nil)
    let empty = try await store.incidentMonths(on: today.advanced(by: 400))
    #expect(empty.map(\.opened) == [0, 0])
  }

  @Test func `they are listed, narrowed and found`() async throws {
    try read(Self.rows)
    try read(Self.rows)
    func numbers(_ filter: RecordFilter<IncidentField>) async throws -> [CleanText] {
      let query = RecordQuery<Incident>(filter: filter, sort: Sort(.opened, descending: true))
      return try await store.page(query, window: Window(offset: 0, limit: 10)).rows.map(\.number)
    }
    #expect(try await numbers(RecordFilter()) == ["I-2", "I-1", "I-3", "I-4"])
    #expect(
      try await numbers(RecordFilter(.is(.severity, IncidentSeverity.critical))) == ["I-1"])
    #expect(try await numbers(RecordFilter(text: "دیسک")) == ["I-1"])
    let day = today.advanced(by: -5)
    #expect(try await numbers(RecordFilter(.days(.opened, day, day))) == ["I-1"])
  }

  @Test func `how long taking up and resolving took is listed, narrowed and ordered by`()
    async throws
  {
    try read(Self.rows)
    func rows(
      _ filter: RecordFilter<IncidentField>, by field: IncidentField, descending: Bool = false
    ) async throws -> [Incident] {
      let query = RecordQuery<Incident>(
        filter: filter, sort: Sort(field, descending: descending))
      return try await store.page(query, window: Window(offset: 0, limit: 10)).rows
    }
    let byTaking = try await rows(RecordFilter(), by: .acknowledgement, descending: true)
    #expect(byTaking.map(\.number) == ["I-2", "I-1", "I-4", "I-3"])
    #expect(byTaking.map(\.acknowledgement) == [1_800, 600, 120, nil])
    let over = try await rows(RecordFilter(.init(.resolution, .stated)), by: .resolution)
    #expect(over.map(\.number) == ["I-3", "I-1"] && over.map(\.resolution) == [3_600, 7_200])
    let long = RecordFilter(Condition<IncidentField>(.resolution, .within(3_601, nil)))
    #expect(try await rows(long, by: .number).map(\.number) == ["I-1"])
    // What has not ended took neither long nor short.
    let short = RecordFilter(Condition<IncidentField>(.resolution, .within(nil, 3_600)))
    #expect(try await rows(short, by: .number).map(\.number) == ["I-3"])
    let open = RecordFilter(Condition<IncidentField>(.resolution, .stated, negated: true))
    #expect(try await rows(open, by: .number).map(\.number) == ["I-2", "I-4"])
  }

  @Test func `what cannot be read, or ends before it begins, is refused and named`() throws {
    try read(
      """
      I-1,portal,,critical,x,yesterday,,,
      I-2,portal,,critical,x,1405/09/01,,,
      I-3,portal,,critical,x,1405/09/01 10:00,1405/09/01 09:59,,
      I-4,portal,,dreadful,x,1405/09/01 10:00,,,
      I-5,portal,,critical,x,1405/09/01 24:00,,,
      ,portal,,critical,x,1405/09/01 10:00,,,

      """,
      rejected: [
        "notADate": 3, "endsBeforeStart": 1, "unknownWord": 1, "missing": 1,
      ])
  }

  @Test(arguments: [
    ("2026-11-24T08:00:00Z", 1_795_507_200.0), ("2026-11-24 11:30", 1_795_507_200),
    ("1405/09/03 11:30", 1_795_507_200), ("۱۴۰۵/۰۹/۰۳ ۱۱:۳۰:۰۰", 1_795_507_200),
    ("2026-11-24T12:00:00+04:00", 1_795_507_200), ("2026-11-24T04:30:00-0330", 1_795_507_200),
  ])
  func `a moment is read in any of the ways it is written`(_ text: String, _ seconds: Double) throws
  {
    #expect(try Moments.date(text).timeIntervalSince1970 == seconds)
  }
}
