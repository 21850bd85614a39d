import Domain
import GRDB
import Persian

extension Selection {
  /// The property units a query asks for.
  init(_ query: PropertyUnitQuery, _ db: Database) throws {
    let filter = query.filter
    var conditions = Conditions()
    try conditions.requireProvince(filter.province.map { Folding.key($0) }, db)
    conditions.require("deed", is: filter.deed)
    conditions.require("type", is: filter.type)
    conditions.require("occupancy", is: filter.occupancy)
    conditions.require("endowment", is: filter.endowment)
    var counting = Counting.tally("unit_tally")
    if filter.leaseEndsFrom != nil || filter.leaseEndsThrough != nil {
      // A unit without a lease in force has no end to compare.
      conditions.require("r.lease_end >= ?", filter.leaseEndsFrom?.epoch ?? Int(Int32.min))
      conditions.require(
        "r.lease_end <= ?", min(filter.leaseEndsThrough?.epoch ?? .max, Unstated.day - 1))
      counting = .index("unit_by_lease_end")
    }
    if filter.endowment != nil { counting = .index("unit_by_endowment") }
    self.init(
      table: "unit", order: Self.order(query.sort.column), descending: query.sort.descending,
      conditions: conditions, counting: counting,
      finder: filter.endowment == nil ? nil : "unit_by_endowment",
      words: SearchText.words(filter.text))
  }

  private static func order(_ column: PropertyUnitColumn) -> ListOrder {
    switch column {
    case .code: ListOrder("unit", "code")
    case .title: ListOrder("unit", "title_key")
    case .province: ListOrder("unit", "province", names: "province")
    case .area: ListOrder("unit", "area")
    case .rent: ListOrder("unit", "rent")
    case .leaseEnd: ListOrder("unit", "lease_end")
    }
  }
}
