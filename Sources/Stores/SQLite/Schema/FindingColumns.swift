/// What alarms and statistics look for, kept beside the records it is true of.
enum FindingColumns {
  static let creation = """
    ALTER TABLE unit ADD COLUMN identified INTEGER NOT NULL DEFAULT \(Unstated.day);
    ALTER TABLE unit ADD COLUMN encroachment_files INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE endowment ADD COLUMN unspent_years INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE endowment ADD COLUMN dormant INTEGER NOT NULL DEFAULT 0;
    """
}
