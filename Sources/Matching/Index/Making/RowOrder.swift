/// The order of rows in an index: by street, there by building, plaque and unit.
struct RowOrder {
  /// Positions in the draft, in the order of the index.
  let sorted: [UInt32]
  /// The first row of each street, and the number of rows after the last.
  let firstRows: [Int]
  let patternRanks: [Int]

  init(_ columns: DraftColumns, streets: StreetOrder, labelRanks: [UInt32]) {
    patternRanks = columns.patternRanks
    let packed = Postings.packed(keys: streets.count) { pair in
      for (row, street) in columns.streets.enumerated() {
        pair(UInt32(streets.place(of: street)), UInt32(row))
      }
    }
    firstRows = packed.starts
    var rows = packed.items
    let ranks = patternRanks
    func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
      let (a, b) = (Int(left), Int(right))
      let patterns = (
        ranks[Int(columns.buildingPatterns[a])], ranks[Int(columns.buildingPatterns[b])]
      )
      if patterns.0 != patterns.1 { return patterns.0 < patterns.1 }
      if columns.buildings[a] != columns.buildings[b] {
        return columns.buildings[a] < columns.buildings[b]
      }
      let plaques = (labelRanks[Int(columns.plaques[a])], labelRanks[Int(columns.plaques[b])])
      if plaques.0 != plaques.1 { return plaques.0 < plaques.1 }
      let units = (labelRanks[Int(columns.units[a])], labelRanks[Int(columns.units[b])])
      if units.0 != units.1 { return units.0 < units.1 }
      let codes = (ranks[Int(columns.codePatterns[a])], ranks[Int(columns.codePatterns[b])])
      if codes.0 != codes.1 { return codes.0 < codes.1 }
      return (columns.codes[a], columns.ids[a]) < (columns.codes[b], columns.ids[b])
    }
    for place in 0..<streets.count where firstRows[place + 1] - firstRows[place] > 1 {
      rows[firstRows[place]..<firstRows[place + 1]].sort(by: precedes)
    }
    sorted = rows
  }
}
