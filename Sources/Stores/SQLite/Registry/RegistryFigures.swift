import Domain
import GRDB
import Persian

/// The registry's statistics on a day, read from tallies only.
///
/// Wholes are counted in other tallies than the classes that must sum to them, so that a counter gone
/// wrong shows.
struct RegistryFigures {
  let today: Day

  func read(_ db: Database) throws -> EndowmentStatistics {
    let units = try UnitCounts(db)
    let places = try PlaceCounts(db)
    let history = try HistoryFigures(today: today).read(db)
    let rents = RentFigures(today: today)
    let leases = LeaseFigures(today: today)
    var figures = try EndowmentStatistics(
      endowments: ClassCounts.total("endowment_day", db), units: places.units,
      leases: ClassCounts.total("lease_tally", db),
      byProvince: places.provinces,
      byKind: ClassCounts.counts("kind", in: "endowment_tally", db),
      byCustody: ClassCounts.counts("custody", in: "endowment_tally", db),
      byUse: ClassCounts.counts("use", in: "endowment_tally", db),
      byIntention: ClassCounts.counts("category", in: "intention_tally", db),
      unitsByDeed: units.byDeed, unitsByType: units.byType,
      unitsByOccupancy: units.byOccupancy,
      leaseEnds: leases.outlook(db), rents: rents.standing(db),
      deedsByMonth: Array((history.series[.deeds]?.months ?? []).suffix(12)),
      newThisWeek: ClassCounts.run(
        "day", in: "endowment_day", from: today.epoch - 6, count: 7, db
      ).reduce(0, +))
    figures.depth.byLeaseState = try ClassCounts.counts("state", in: "lease_tally", db)
    figures.depth.leasesInForce = figures.depth.byLeaseState
      .filter(\.key.isInForce).values.reduce(0, +)
    figures.depth.byLeaseEnding = try leases.terms(db)
    figures.depth.byArrearsAge = try rents.arrears(db)
    figures.depth.intentions = figures.byIntention.values.reduce(0, +)
    figures.depth.counties = places.counties
    figures.depth.history = history
    try OversightFigures(today: today).read(into: &figures.depth, places: places.provinces, db)
    return figures
  }
}
