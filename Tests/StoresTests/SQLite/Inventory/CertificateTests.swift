import Domain
import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct `certificates in the store` {
  private let loaded: LoadedStore
  private var store: SQLiteStore { loaded.store }

  private static let today = Day(epoch: 20_000)

  init() throws {
    loaded = try LoadedStore { loader in
      try loader.insert(Fixture.tenant(1))
      for (n, left) in [-3, 0, 7, 8, 14, 30, 31].enumerated() {
        try loader.insert(Self.certificate(n + 1, left: left))
      }
    }
  }

  private static func certificate(_ n: Int, left: Int) -> Certificate {
    Certificate(
      id: RecordID(Int64(n)), code: Fixture.text("c-\(n)"), name: Fixture.text("host\(n).example"),
      service: n == 1 ? "" : "portal", issuer: "Demo CA", tenant: n == 1 ? nil : RecordID(1),
      tenantName: n == 1 ? "" : "دستگاه 1", notBefore: n == 1 ? nil : today.advanced(by: -90),
      expires: today.advanced(by: left))
  }

  @Test(
    arguments: [
      (-1, .ended), (0, .within7Days), (7, .within7Days), (8, .within14Days), (14, .within14Days),
      (15, .within30Days), (30, .within30Days), (31, .later), (9_999_999, .later),
      (-9_999_999, .ended),
    ] as [(Int, CertificateTerm)])
  func `a certificate is good through its last day`(left: Int, term: CertificateTerm) {
    #expect(CertificateTerm(daysLeft: left) == term)
  }

  @Test func `they read back the same, in every order`() async throws {
    for n in [1, 2] {
      let one = Self.certificate(n, left: n == 1 ? -3 : 0)
      #expect(try await store.record(one.id) == one)
    }
    #expect(try await store.record(RecordID<Certificate>(99)) == nil)
    for field in CertificateField.allCases {
      let query = RecordQuery<Certificate>(sort: Sort(field, descending: true))
      #expect(try await store.page(query, window: Window(offset: 0, limit: 9)).total == 7)
    }
    let own = RecordFilter<CertificateField>(Condition(.tenant, .stated, negated: true))
    let query = RecordQuery<Certificate>(filter: own, sort: Sort(.expires))
    #expect(
      try await store.page(query, window: Window(offset: 0, limit: 9)).rows.map(\.id.raw) == [1])
  }

  @Test func `what ends soon is counted as of the day, whoever writes`() async throws {
    func counts(_ day: Day) async throws -> [CertificateTerm: Int] {
      try await store.cloudStatistics(on: day).duties.certificates
    }
    #expect(
      try await counts(Self.today) == [
        .ended: 1, .within7Days: 2, .within14Days: 2, .within30Days: 1, .later: 1,
      ])
    #expect(try await counts(Self.today.advanced(by: 32)) == [.ended: 7])
    let renewed =
      "serial,subject,project_id,not_after\nc-1,host1.example,T1,\(2_040)-01-01\n"
      + "x,,T1,2040-01-01\ny,y,T9,2040-01-01\nz,z,,2040-13-01\n"
    let summary = try loaded.importing(.certificates, renewed)
    #expect(summary.updated == 1)
    #expect(
      summary.rejectedByReason == ["missing": 1, "unknownReference": 1, "notADate": 1])
    #expect(try await counts(Self.today)[.ended] == nil)
    #expect(try store.defects() == [])
  }
}
