import Domain
package import Persian

/// The finding of places while they are typed: every word must be there, the last one as far as it
/// goes, and rows are shown once a plaque or a postcode says which.
package struct AddressLookup: Sendable {
  private let index: MemoryIndex

  package init(index: MemoryIndex) {
    self.index = index
  }

  /// How many rows can be found.
  package var rowCount: Int { index.rowCount }

  /// The places that fit, those of the county first where they fit equally.
  package func answer(
    to text: CleanText, near county: CleanText = "", limit: Int = 12
  ) -> LookupAnswer {
    let query = LookupQuery(text, index: index)
    if let postcode = query.postcode {
      let answer = rows(withPostcode: postcode, limit: limit)
      if !answer.places.isEmpty { return answer }
    }
    guard text.string.unicodeScalars.count > 1 else { return .nothing }
    let near = index.regions.streets(ofCounty: Folding.key(county.string)) ?? 0..<0
    let attempts = [query, query.withPlaque, query.withoutBegun, query.withoutBegun?.withPlaque]
    for query in attempts.compactMap(\.self) where !query.words.isEmpty {
      let streets = LookupSearch(query, index: index, near: near).streets()
      if !streets.isEmpty { return answer(query, streets, limit: limit) }
    }
    return .nothing
  }

  private func answer(_ query: LookupQuery, _ streets: [UInt32], limit: Int) -> LookupAnswer {
    let isPrecise = !query.plaques.isEmpty
    if isPrecise {
      let found = Array(streets.lazy.flatMap { rows(of: $0, at: query) }.prefix(limit + 1))
      if !found.isEmpty { return listed(found, limit: limit) }
    }
    if streets.count == 1, !isPrecise {
      return listed(Array(index.streets.rows(of: streets[0]).prefix(limit + 1)), limit: limit)
    }
    let places = streets.prefix(limit + 1).map { street in
      let rows = index.streets.rows(of: street)
      let row = index.gnafRow(rows.lowerBound)
      return rows.count > 1 ? LookupPlace.street(row, rows: rows.count) : .row(row)
    }
    return listed(places, limit: limit, lacksPlaque: isPrecise)
  }

  private func listed(_ rows: [Int], limit: Int) -> LookupAnswer {
    listed(rows.map { LookupPlace.row(index.gnafRow($0)) }, limit: limit)
  }

  private func listed(
    _ places: [LookupPlace], limit: Int, lacksPlaque: Bool = false
  ) -> LookupAnswer {
    LookupAnswer(
      places: Array(places.prefix(limit)), isCut: places.count > limit, lacksPlaque: lacksPlaque)
  }

  /// The rows of a street with a plaque that was typed; those on its floor, with its unit first.
  private func rows(of street: UInt32, at query: LookupQuery) -> [Int] {
    let rows = index.streets.rows(of: street).filter { row in
      guard let plaque = index.plaque(index.rows.plaques[row]) else { return false }
      return query.plaques.contains { wanted in
        plaque.base == wanted.base
          && (wanted.part.isEmpty || index.part(wanted.part) == plaque.part)
      }
    }
    guard query.floor != nil || query.unit != nil else { return rows }
    func misses(_ row: Int) -> Int {
      [(query.floor, index.rows.floors), (query.unit, index.rows.units)].count { wanted, column in
        wanted.map { index.level(column[row]) != $0 } ?? false
      }
    }
    return rows.map { (misses($0), $0) }.sorted { $0 < $1 }.map(\.1)
  }

  private func rows(withPostcode digits: String, limit: Int) -> LookupAnswer {
    let open = 10 - digits.utf8.count
    let step = (0..<open).reduce(1) { power, _ in power * 10 }
    let lowest = digits + String(repeating: "0", count: open)
    guard let first = PostcodeNumber.number(lowest).map(Int.init) else { return .nothing }
    let rows = index.places(ofPostcodes: first..<first + step).prefix(limit + 1)
    return listed(rows.map { index.rowsByPostcode[$0] }, limit: limit)
  }
}
