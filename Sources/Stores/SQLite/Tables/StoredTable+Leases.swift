import Domain

extension StoredTable<Lease> {
  static let leases = StoredTable(
    name: "lease",
    columns: { field in
      switch field {
      case .contractNumber: .code("contract_number")
      case .tenant: .text("tenant")
      case .tenantID: .code("tenant_id")
      case .kind: .number("kind")
      case .state: .number("state")
      case .start: .number("start_day")
      case .end: .number("end_day")
      case .rent: .number("rent")
      case .deposit: .number("deposit")
      case .premium: .number("premium")
      case .auctionNumber: .code("auction_number")
      }
    },
    indexes: [
      .code("contract_number"): "lease_contract_number_unique",
      .number("end_day"): "lease_facets",
    ],
    facets: "lease_facets", count: "SELECT coalesce(sum(n), 0) FROM lease_tally",
    scope: { scope in
      if case .unit(let id) = scope { ("r.unit = ?", id.raw, "lease_by_unit") } else { nil }
    },
    searched: "r.contract_number || char(10) || r.tenant || char(10) || r.tenant_id",
    read: LeaseRow.lease)
}

extension StoredTable<Instalment> {
  static let instalments = StoredTable(
    name: "instalment",
    columns: { field in
      switch field {
      case .dueDate: .number("due_day")
      case .amount: .number("amount")
      case .paid: .number("paid")
      case .remainder: .number("remainder")
      case .paidOn: .number("paid_on", absent: .null)
      case .stage: .number("stage")
      }
    },
    indexes: [.number("due_day"): "instalment_facets"],
    facets: "instalment_facets", count: "SELECT coalesce(sum(n), 0) FROM instalment_day",
    scope: { scope in
      if case .lease(let id) = scope {
        ("r.lease = ?", id.raw, "instalment_by_lease")
      } else {
        nil
      }
    },
    searched: "''", read: InstalmentRow.instalment)
}
