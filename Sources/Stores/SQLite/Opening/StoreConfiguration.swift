import GRDB

/// How connections to a store are set up.
enum StoreConfiguration {
  /// Kibibytes of page cache a connection may hold: the system keeps what is read often anyway.
  static let cache = 1_024
  /// Bytes a page of a new store: large, because walking an index or searching all is reading pages.
  static let pageSize = 16_384
  /// Seconds to wait for another process's lock before saying so.
  static let patience = 5.0

  static func pool(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.label = "didban"
    configuration.readonly = readOnly
    configuration.maximumReaderCount = 3
    // Giving memory back closes no connection: to open one takes as long as a frame.
    configuration.persistentReadOnlyConnections = true
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA page_size = \(pageSize);
          PRAGMA cache_size = -\(cache);
          PRAGMA mmap_size = 0;
          PRAGMA trusted_schema = OFF;
          """)
      db.add(function: SortKey.sqlFunction)
      db.add(function: TextKey.sqlFunction)
      if !db.configuration.readonly {
        // A decision is on the disk before the reviewer sees the next address.
        try db.execute(sql: "PRAGMA synchronous = FULL")
      }
    }
    return configuration
  }

  static func watch() -> Configuration {
    var configuration = Configuration()
    configuration.label = "didban.watch"
    configuration.readonly = true
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = -64")
    }
    return configuration
  }
}
