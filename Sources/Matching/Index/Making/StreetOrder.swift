import Persian

/// The order of streets in an index: by county, there by the texts of their names.
struct StreetOrder {
  /// The names of each street, as numbers of ordered names.
  private let keys: [SIMD8<UInt32>]
  /// The county of each street, by number.
  private let counties: [Int]
  /// Folded names of counties.
  private let countyNames: [String]
  /// The place of each street by the number the draft gave it.
  private let places: [UInt32]

  /// `ranks` says where the draft's names stand among `names`.
  init(_ streets: [SIMD8<UInt32>: UInt32], names: [CleanText], ranks: [UInt32]) {
    var folded: [UInt32: String] = [:]
    for key in streets.keys where folded[ranks[Int(key[1])]] == nil {
      let name = ranks[Int(key[1])]
      folded[name] = Folding.key(names[Int(name)].string)
    }
    let countyNames = Set(folded.values).sortedByBytes()
    let rankOfCounty = Dictionary(uniqueKeysWithValues: countyNames.enumerated().map { ($1, $0) })
    let countyOfName = folded.mapValues { rankOfCounty[$0] ?? 0 }
    let entries = streets.map { key, street in
      var ordered = SIMD8<UInt32>()
      for place in StreetTable.fields.indices { ordered[place] = ranks[Int(key[place])] }
      return (county: countyOfName[ordered[1]] ?? 0, key: ordered, street: street)
    }.sorted { left, right in
      if left.county != right.county { return left.county < right.county }
      for place in StreetTable.fields.indices where left.key[place] != right.key[place] {
        return left.key[place] < right.key[place]
      }
      return false
    }
    keys = entries.map(\.key)
    counties = entries.map(\.county)
    self.countyNames = countyNames
    var places = Array(repeating: UInt32(0), count: entries.count)
    for (place, entry) in entries.enumerated() { places[Int(entry.street)] = UInt32(place) }
    self.places = places
  }

  var count: Int { keys.count }

  func place(of street: UInt32) -> Int { Int(places[Int(street)]) }

  /// Writes the streets and which of them hold a word.
  func write(to writer: inout ImageWriter, words: NameWords) {
    let fields = StreetTable.fields.indices
    writer.add(
      .streetNames,
      (0..<keys.count * fields.count).lazy.map { place in
        Int(keys[place / fields.count][place % fields.count])
      })
    let indexed = fields.filter { RowTokens.fields.contains(StreetTable.fields[$0]) }
    let postings = Postings.packed(keys: words.tokenCount) { pair in
      var tokens: [UInt32] = []
      for (street, key) in keys.enumerated() {
        tokens.removeAll(keepingCapacity: true)
        for field in indexed {
          for token in words.tokens(of: key[field]) where !tokens.contains(token) {
            tokens.append(token)
          }
        }
        for token in tokens { pair(token, UInt32(street)) }
      }
    }
    writer.add(.postingStarts, postings.starts)
    writer.add(.postingItems, postings.items.lazy.map(Int.init))
  }

  /// Writes counties with their streets and plaques, towns with their counties, keys of provinces.
  ///
  /// `labels` are those of the rows' plaques, in the order of the index.
  func writeRegions(
    to writer: inout ImageWriter, names: [CleanText], plaques: LabelNumbers,
    labels: some RandomAccessCollection<Int>, firstRows: [Int]
  ) {
    let firstStreets = (0...countyNames.count).map { county in
      counties.partitionIndex { $0 >= county }
    }
    writer.add(.countyStarts, .countyBytes, countyNames)
    writer.add(.countyFirstStreets, firstStreets)
    var counts: [Int: Int] = [:]
    for county in countyNames.indices {
      let rows = firstRows[firstStreets[county]]..<firstRows[firstStreets[county + 1]]
      let found = plaques.counts(in: labels.dropFirst(rows.lowerBound).prefix(rows.count))
      for (base, count) in found {
        counts[IndexRegions.plaqueKey(base, in: county)] = count
        counts[IndexRegions.plaqueKey(base, in: IndexRegions.everywhere), default: 0] += count
      }
    }
    let plaqueKeys = counts.keys.sorted()
    writer.add(.plaqueKeys, plaqueKeys)
    writer.add(.plaqueCounts, plaqueKeys.map { counts[$0] ?? 0 })
    writeTowns(to: &writer, names: names)
    writeProvinces(to: &writer, names: names)
  }

  private func writeTowns(to writer: inout ImageWriter, names: [CleanText]) {
    var towns: [String: Set<Int>] = [:]
    var seen: Set<SIMD2<UInt32>> = []
    for (street, key) in keys.enumerated()
    where seen.insert(SIMD2(UInt32(counties[street]), key[2])).inserted {
      let town = FieldWords(names[Int(key[2])].string).words.joined()
      towns[town, default: []].insert(counties[street])
    }
    for (county, name) in countyNames.enumerated() {
      towns[FieldWords(name).words.joined(), default: []].insert(county)
    }
    let sorted = towns.keys.sortedByBytes()
    var starts = [0]
    var items: [Int] = []
    for town in sorted {
      items += (towns[town] ?? []).sorted()
      starts.append(items.count)
    }
    writer.add(.townStarts, .townBytes, sorted)
    writer.add(.townCountyStarts, starts)
    writer.add(.townCounties, items)
  }

  private func writeProvinces(to writer: inout ImageWriter, names: [CleanText]) {
    let provinces = Set(keys.lazy.map { Int($0[0]) }).sorted()
    writer.add(.provinceNames, provinces)
    writer.add(
      .provinceKeyStarts, .provinceKeyBytes,
      provinces.map { Regions.key(names[$0].string) })
  }
}
