import Domain

extension StoredTable<Endowment> {
  static let endowments = StoredTable(
    name: "endowment",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .name: .text("name", key: "name_key")
      case .province: .province
      case .county: .county
      case .locality: .text("locality")
      case .kind: .number("kind")
      case .custody: .number("custody")
      case .trusteeship: .number("trusteeship")
      case .use: .number("use")
      case .status: .number("status")
      case .donor: .text("donor")
      case .trustee: .text("trustee")
      case .deedNumber: .code("deed_number")
      case .foundedYear: .number("founded_year", absent: .value(Unstated.year))
      case .intention: .bits("intentions")
      case .unitCount: .number("unit_count")
      case .registered: .number("registered")
      case .supervisor: .text("supervisor")
      case .office: .text("office")
      case .legalID: .code("legal_id")
      case .trusteeUntil: .number("trustee_until", absent: .value(Unstated.day))
      case .unspentYears: .number("unspent_years")
      case .dormancy: .number("dormant")
      }
    },
    indexes: [
      .code("code"): "endowment_code_unique",
      .text("name", key: "name_key"): "endowment_by_name_key",
      .number("unit_count"): "endowment_by_unit_count",
      .number("founded_year", absent: .value(Unstated.year)): "endowment_by_founded_year",
      .province: "endowment_facets",
    ],
    facets: "endowment_facets", count: "SELECT coalesce(sum(n), 0) FROM endowment_tally",
    read: EndowmentRow.endowment)
}

extension StoredTable<PropertyUnit> {
  static let units = StoredTable(
    name: "unit",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .title: .text("title", key: "title_key")
      case .endowment:
        .name(of: "endowment", column: "endowment", order: "name_key", isFacet: false)
      case .province: .province
      case .county: .county
      case .locality: .text("locality")
      case .type: .number("type")
      case .use: .number("use")
      case .area: .number("area")
      case .plate: .pair("plate_main", "plate_sub")
      case .address: .text("address")
      case .postcode: .code("postcode")
      case .deed: .number("deed")
      case .deedKind: .number("deed_kind", absent: .null)
      case .deedIssued: .number("deed_issued", absent: .null)
      case .occupancy: .number("occupancy")
      case .rent: .number("rent")
      case .leaseEnd: .number("lease_end", absent: .value(Unstated.day))
      case .deedCount: .number("deed_count")
      case .encroachmentFiles: .number("encroachment_files")
      case .identified: .number("identified", absent: .value(Unstated.day))
      }
    },
    indexes: [
      .code("code"): "unit_code_unique", .text("title", key: "title_key"): "unit_by_title_key",
      .number("area"): "unit_by_area", .number("rent"): "unit_by_rent",
      .number("lease_end", absent: .value(Unstated.day)): "unit_by_lease_end",
      .province: "unit_facets",
    ],
    facets: "unit_facets", count: "SELECT coalesce(sum(n), 0) FROM unit_tally",
    scope: { scope in
      switch scope {
      case .endowment(let id): ("r.endowment = ?", id.raw, "unit_by_endowment")
      case .titleDeed(let id):
        ("r.id IN (SELECT unit FROM title_deed_unit WHERE deed = ?)", id.raw, nil)
      default: nil
      }
    },
    read: UnitRow.unit)
}

extension StoredColumn {
  static let province = name(of: "province", column: "province", order: "rank", isFacet: true)
  static let county = name(of: "county", column: "county", order: "rank", isFacet: true)
}
