import Domain

/// What endowments, units, leases and instalments state beside what they stated first.
enum RegistryColumns {
  static let creation = """
    ALTER TABLE endowment ADD COLUMN supervisor TEXT NOT NULL DEFAULT '';
    ALTER TABLE endowment ADD COLUMN office TEXT NOT NULL DEFAULT '';
    ALTER TABLE endowment ADD COLUMN legal_id TEXT NOT NULL DEFAULT '';
    ALTER TABLE endowment ADD COLUMN trustee_until INTEGER NOT NULL DEFAULT \(Unstated.day);

    ALTER TABLE unit ADD COLUMN share_part INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE unit ADD COLUMN share_whole INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE unit ADD COLUMN plate_part TEXT NOT NULL DEFAULT '';
    ALTER TABLE unit ADD COLUMN plate_district TEXT NOT NULL DEFAULT '';
    ALTER TABLE unit ADD COLUMN deed_count INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE unit_plate (
      unit INTEGER NOT NULL REFERENCES unit ON DELETE CASCADE, main INTEGER NOT NULL,
      sub INTEGER NOT NULL, PRIMARY KEY (unit, main, sub)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE lease ADD COLUMN tenant_id TEXT NOT NULL DEFAULT '';
    ALTER TABLE lease ADD COLUMN mobile TEXT NOT NULL DEFAULT '';
    ALTER TABLE lease ADD COLUMN period_months INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE lease ADD COLUMN premium INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE lease ADD COLUMN guarantors TEXT NOT NULL DEFAULT '';
    ALTER TABLE lease ADD COLUMN auction_number TEXT NOT NULL DEFAULT '';
    ALTER TABLE instalment ADD COLUMN stage INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE instalment ADD COLUMN
      remainder INTEGER GENERATED ALWAYS AS (
        iif(stage = \(CollectionStage.forgiven.rawValue), 0, max(amount - paid, 0))) VIRTUAL;
    """
}
