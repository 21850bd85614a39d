import Domain
import GRDB
import Persian

extension Selection {
  /// The endowments a query asks for.
  init(_ query: EndowmentQuery, _ db: Database) throws {
    let filter = query.filter
    var conditions = Conditions()
    try conditions.requireProvince(filter.province.map { Folding.key($0) }, db)
    conditions.require("custody", is: filter.custody)
    conditions.require("use", is: filter.use)
    conditions.require("kind", is: filter.kind)
    var counting = Counting.tally("endowment_tally")
    if let intention = filter.intention {
      conditions.require("r.intentions & ? <> 0", 1 << intention.rawValue)
      counting = .index("endowment_by_founded_year")
    }
    self.init(
      table: "endowment", order: Self.order(query.sort.column),
      descending: query.sort.descending, conditions: conditions, counting: counting,
      words: SearchText.words(filter.text))
  }

  private static func order(_ column: EndowmentColumn) -> ListOrder {
    switch column {
    case .code: ListOrder("endowment", "code")
    case .name: ListOrder("endowment", "name_key")
    case .province: ListOrder("endowment", "province", names: "province")
    case .unitCount: ListOrder("endowment", "unit_count")
    case .foundedYear: ListOrder("endowment", "founded_year")
    }
  }
}
