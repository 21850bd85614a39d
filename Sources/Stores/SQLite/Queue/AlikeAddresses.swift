import Domain
import Foundation
import GRDB
import Persian

/// Open addresses that say the same in the same county.
enum AlikeAddresses {
  static func areAlike(_ one: PropertyAddress, _ two: PropertyAddress) -> Bool {
    one.officeCounty == two.officeCounty && one.postcode == two.postcode
      && Folding.key(one.text) == Folding.key(two.text)
  }

  /// The others that nobody else has in hand, in the order of arrival.
  static func find(
    _ id: Int64, session: CleanText, at now: Date, _ db: Database
  ) throws -> [PropertyAddress] {
    guard let address = try AddressRow.address(id, db) else { return [] }
    let ids = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT a.id FROM property_address AS a INDEXED BY property_address_alike
          WHERE a.state IN \(QueueTables.open) AND a.text_key = ?
            AND a.county = (SELECT county FROM property_address WHERE id = ?) AND a.id <> ?
            AND \(LeaseBook.isFree)
          ORDER BY a.arrived, a.id
          """),
      arguments: [TextKey.of(address.text), id, id, Moment.stored(now), session.string])
    return try ids.compactMap { try AddressRow.address($0, db) }
      .filter { areAlike($0, address) }
  }
}
