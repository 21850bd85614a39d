import Domain

extension StoredTable<PropertyAddress> {
  static let addresses = StoredTable(
    name: "property_address",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .text: .text("text")
      case .endowment: .text("endowment_name")
      case .province: .province
      case .county: .county
      case .postcode: .code("postcode")
      case .state: .number("state")
      case .arrived: .number("arrived")
      }
    },
    indexes: [
      .number("arrived"): "property_address_by_arrived",
      .code("code"): "property_address_code_unique", .province: "property_address_facets",
    ],
    facets: "property_address_facets",
    count: "SELECT coalesce(sum(n), 0) FROM address_tally", read: AddressRow.address)
}
