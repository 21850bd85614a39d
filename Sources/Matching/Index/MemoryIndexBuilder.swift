package import Domain
import Persian

/// The making of a ``MemoryIndex``, row by row.
package struct MemoryIndexBuilder {
  private var texts = TextPool()
  private var buildingCodes = TextPool()
  private var columns = RowColumns()
  private var keys: [[UInt32]: UInt32] = [:]
  private var keyOfRow: [UInt32] = []

  package init() {}

  package mutating func insert(_ row: GnafRow) {
    let key = StreetTable.fields.map { texts.intern(row[$0]) }
    let street = keys[key] ?? UInt32(keys.count)
    keys[key] = street
    keyOfRow.append(street)
    columns.append(row, texts: &texts, buildingCodes: &buildingCodes)
  }

  package consuming func index() -> MemoryIndex {
    let ranks = texts.ranks()
    let order = streetOrder(ranks)
    let (streets, rows) = sortedRows(streets: order, ranks: ranks)
    return MemoryIndex(
      texts: texts.texts, buildingCodes: buildingCodes.texts, streets: streets, rows: rows)
  }

  /// The street keys so that counties of one folded name stand together.
  private func streetOrder(_ ranks: [UInt32]) -> [(key: [UInt32], street: UInt32)] {
    var folded: [UInt32: String] = [:]
    for key in keys.keys where folded[key[1]] == nil {
      folded[key[1]] = Folding.key(texts.texts[Int(key[1])].string)
    }
    let counties = Set(folded.values).sorted()
    let rankOfCounty = Dictionary(uniqueKeysWithValues: counties.enumerated().map { ($1, $0) })
    let keyed = keys.map { key, street in
      let county = folded[key[1]].flatMap { rankOfCounty[$0] } ?? 0
      return (order: [UInt32(county)] + key.map { ranks[Int($0)] }, key: key, street: street)
    }
    return keyed.sorted { $0.order.lexicographicallyPrecedes($1.order) }.map { ($0.key, $0.street) }
  }

  private func sortedRows(
    streets order: [(key: [UInt32], street: UInt32)], ranks: [UInt32]
  ) -> (StreetTable, RowColumns) {
    var position = Array(repeating: UInt32(0), count: order.count)
    for (place, entry) in order.enumerated() { position[Int(entry.street)] = UInt32(place) }
    let buildingRanks = buildingCodes.ranks()
    func key(_ row: UInt32) -> (UInt32, UInt32, UInt32, UInt32, Int64) {
      let row = Int(row)
      return (
        position[Int(keyOfRow[row])], buildingRanks[Int(columns.buildings[row])],
        ranks[Int(columns.plaques[row])], ranks[Int(columns.units[row])], columns.ids[row]
      )
    }
    let sorted = keyOfRow.indices.map(UInt32.init).sorted { key($0) < key($1) }
    var sizes = Array(repeating: 0, count: order.count)
    for street in keyOfRow { sizes[Int(position[Int(street)])] += 1 }
    var table = StreetTable()
    for (place, entry) in order.enumerated() { table.append(entry.key, rows: sizes[place]) }
    return (table, columns.ordered(sorted))
  }
}
