package import Foundation
package import Persian

/// Where cases of waste are kept from survey to survey.
///
/// They are listed like all records and moved by changes, see ``Change/moveWaste(_:from:to:until:)``.
package protocol WasteLedger: Sendable {
  /// Takes in what a survey found, all of it or nothing.
  ///
  /// What is found anew becomes a case. An open case whose rule was asked and which nothing speaks for any
  /// more has ended; one that could not be judged stays as it is. What was released and is found once the
  /// window holds no more of the time before is open again, and so is an exemption whose day has passed.
  func keep(
    _ reports: [WasteReport], asked rules: [WasteRule], tariff: Tariff?, by who: CleanText,
    at now: Date, today: Day
  ) async throws(SourceError) -> WasteRecording

  /// Waste in figures on this day.
  func wasteStatistics(on today: Day) async throws(SourceError) -> WasteStatistics
}
