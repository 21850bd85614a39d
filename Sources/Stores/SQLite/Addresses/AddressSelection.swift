import Domain
import GRDB
import Persian

extension Selection {
  /// The property addresses a query asks for.
  init(_ query: AddressQuery, _ db: Database) throws {
    var conditions = Conditions()
    conditions.require("state", in: query.filter.states)
    try conditions.requireProvince(query.filter.province.map { Folding.key($0) }, db)
    self.init(
      table: "property_address", order: Self.order(query.sort.column),
      descending: query.sort.descending, conditions: conditions,
      counting: .tally("address_tally"), words: SearchText.words(query.filter.text))
  }

  private static func order(_ column: AddressColumn) -> ListOrder {
    switch column {
    case .arrived: ListOrder("property_address", "arrived")
    case .code: ListOrder("property_address", "code")
    case .province: ListOrder("property_address", "province", names: "province")
    case .state: ListOrder("property_address", "state")
    }
  }
}
