package import Domain
package import Foundation
package import Persian

extension SQLiteStore: WasteLedger {
  package func keep(
    _ reports: [WasteReport], asked rules: [WasteRule], tariff: Tariff?, by who: CleanText,
    at now: Date, today: Day
  ) async throws(SourceError) -> WasteRecording {
    let asked = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return try await write { db in
      var book = try WasteBook(db, tariff: tariff, by: who, at: now, today: today)
      for report in reports { try book.keep(report, asked: asked) }
      return book.recording
    }
  }

  package func wasteStatistics(on today: Day) async throws(SourceError) -> WasteStatistics {
    try await read { db in try WasteFigures(today: today).read(db) }
  }
}
