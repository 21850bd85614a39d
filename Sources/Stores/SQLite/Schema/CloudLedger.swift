/// What the cloud is answered for by, beside its tenants, hosts and machines.
enum CloudLedger {
  static let creation = [
    WasteTables.creation, InventoryTables.creation, OnboardingTables.creation,
    IncidentTables.creation,
  ]
}
