/// Names of provinces and counties, once each: spellings that fold alike are one place.
enum PlaceTables {
  // `rank` is the collation key made unique, so that walking it walks the names in their order.
  static let creation = """
    CREATE TABLE province (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE,
      rank BLOB NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE county (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE
    ) STRICT;
    """
}
