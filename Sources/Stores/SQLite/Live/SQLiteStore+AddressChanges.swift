package import Domain
import GRDB

extension SQLiteStore {
  /// Puts addresses into the queue; ids that are zero are assigned.
  package func receive(_ addresses: [PropertyAddress]) throws(SourceError) {
    try writeNow { db in
      var writer = try AddressWriter(db)
      var places = PlaceBook(db)
      var next = try Self.freeID("property_address", db)
      for address in addresses {
        let id = address.id.raw == 0 ? next : address.id.raw
        next = max(next, id + 1)
        try writer.write(address.with(id: RecordID(id)), isNew: true, places: &places)
      }
      try writer.finish()
    }
  }
}
