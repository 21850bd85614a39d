package import Domain
package import Foundation
package import Persian

/// What agencies were allocated in a month by the inventory, and what metrics servers say they used.
package struct ShowbackSurvey: Sendable {
  private let sources: [any MetricSource]
  private let records: any RecordSource
  private let queries: [ShowbackQuery]
  private let tariffs: [Tariff]

  /// A window as short as this has no steps to be measured by.
  private static let shortest = 600.0

  package init(
    _ sources: [any MetricSource], records: any RecordSource, queries: [ShowbackQuery],
    tariffs: [Tariff]
  ) {
    self.sources = sources
    self.records = records
    self.queries = queries
    self.tariffs = tariffs
  }

  /// The month that a day is in, as far as it has passed at `now`; nil where it is yet to begin.
  package static func period(of day: Day, at now: Date, zone: TimeZone) -> ShowbackPeriod? {
    let today = JalaliFormat.day(of: now, zone: zone)
    let passed = now.timeIntervalSince(today.start(in: zone))
    return ShowbackPeriod(of: day, today: today, hoursOfToday: passed / 3_600)
  }

  /// Asks each server every query once, one after the other; fails where one of them does.
  ///
  /// Of servers that tell of the same machine the one that measured it longer is believed.
  package func showback(
    of period: ShowbackPeriod, zone: TimeZone
  ) async throws(SourceError) -> Showback {
    let machines = try await NamedMachines(records)
    let seconds = period.hours * 3_600
    let end = period.first.start(in: zone).addingTimeInterval(seconds)
    var usage: [RecordID<VirtualMachine>: ShowbackUsage] = [:]
    for source in sources where seconds >= Self.shortest {
      var figures: [ShowbackFigure: [RecordID<VirtualMachine>: Double]] = [:]
      for query in queries {
        let values = try await source.values(query.query(over: Int(seconds)), at: end)
        figures[query.figure] = Dictionary(
          values.compactMap { labels, value in machines[labels].map { ($0.id, value) } },
          uniquingKeysWith: max)
      }
      for machine in machines.all.map(\.id) {
        let told = ShowbackUsage(
          vcpu: Self.measure(figures[.vcpuHours]?[machine], figures[.vcpuMeasured]?[machine]),
          memory: Self.measure(
            figures[.memoryHours]?[machine], figures[.memoryMeasured]?[machine]))
        usage[machine] = usage[machine].map { $0.merged(with: told) } ?? told
      }
    }
    return Showback(of: machines.all, in: period, usage: usage, tariffs: tariffs)
  }

  /// Both have to be said: an amount nobody knows the time of proves nothing, nor does the time alone.
  private static func measure(_ amount: Double?, _ share: Double?) -> ShowbackUsage.Measure? {
    guard let amount, let share, amount.isFinite, share.isFinite, share > 0 else { return nil }
    return ShowbackUsage.Measure(amount: amount, share: share)
  }
}
