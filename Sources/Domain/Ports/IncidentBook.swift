package import Persian

/// Where incidents are kept.
package protocol IncidentBook: Sendable {
  /// The Jalali month of this day, and the one before.
  func incidentMonths(on today: Day) async throws(SourceError) -> [IncidentMonth]
}
