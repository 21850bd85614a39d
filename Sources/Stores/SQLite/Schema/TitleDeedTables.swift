/// Title deeds and the units each covers.
enum TitleDeedTables {
  // The deeds that units name already are the first; units that name one serial share a deed.
  static let creation = """
    CREATE TABLE title_deed (
      id INTEGER PRIMARY KEY, serial TEXT NOT NULL, kind INTEGER, issued INTEGER NOT NULL,
      province INTEGER NOT NULL REFERENCES province, county INTEGER NOT NULL REFERENCES county,
      unit_count INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE title_deed_unit (
      deed INTEGER NOT NULL REFERENCES title_deed ON DELETE CASCADE,
      unit INTEGER NOT NULL REFERENCES unit ON DELETE CASCADE, PRIMARY KEY (deed, unit)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO title_deed (serial, kind, issued, province, county, unit_count)
      SELECT deed_serial, deed_kind, coalesce(deed_issued, \(Unstated.day)), province, county, 0
      FROM (SELECT min(id), deed_serial, deed_kind, deed_issued, province, county FROM unit
        WHERE deed_serial <> '' GROUP BY deed_serial);
    INSERT INTO title_deed_unit
      SELECT d.id, u.id FROM unit u JOIN title_deed d ON d.serial = u.deed_serial;
    """
}
