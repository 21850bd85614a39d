import Persian

/// The counties, towns and provinces of an index.
struct IndexRegions: Sendable {
  private let numbers: [String: Int]
  /// The first street of each county, and the number of streets.
  private let firstStreets: NumberColumn
  /// The counties a town of this name lies in, folded, without spaces in the key.
  let countiesByTown: [String: [String]]
  /// The key of each name that is a province's.
  private let provinceKeys: [Int: String]
  /// Numbers of plaques by county, ascending, with how many rows have each.
  private let plaqueKeys: NumberColumn
  private let plaqueCounts: NumberColumn

  init(_ image: IndexImage, names: TextColumn) {
    let counties = image.texts(.countyStarts, .countyBytes)
    let folded = (0..<counties.count).map { counties.string($0) }
    numbers = Dictionary(
      folded.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    firstStreets = image.numbers(.countyFirstStreets)
    let towns = image.texts(.townStarts, .townBytes)
    let (starts, items) = (image.numbers(.townCountyStarts), image.numbers(.townCounties))
    countiesByTown = Dictionary(
      (0..<towns.count).map { town in
        (towns.string(town), (starts[town]..<starts[town + 1]).map { folded[items[$0]] })
      }, uniquingKeysWith: { first, _ in first })
    let (provinces, keys) = (
      image.numbers(.provinceNames), image.texts(.provinceKeyStarts, .provinceKeyBytes)
    )
    provinceKeys = Dictionary(
      (0..<provinces.count).map { (provinces[$0], keys.string($0)) },
      uniquingKeysWith: { first, _ in first })
    plaqueKeys = image.numbers(.plaqueKeys)
    plaqueCounts = image.numbers(.plaqueCounts)
  }

  /// The streets of a county by its folded name.
  func streets(ofCounty county: String) -> Range<UInt32>? {
    numbers[county].map { UInt32(firstStreets[$0])..<UInt32(firstStreets[$0 + 1]) }
  }

  func provinceKey(ofName name: Int) -> String? { provinceKeys[name] }

  /// How many rows of these counties have a plaque of this number; of all rows for an empty list.
  func rows(withPlaque base: Int, in counties: [String]) -> Int {
    let chosen = counties.isEmpty ? [Self.everywhere] : Set(counties).compactMap { numbers[$0] }
    return chosen.reduce(0) { sum, county in
      let key = Self.plaqueKey(base, in: county)
      let place = plaqueKeys.firstPosition(notBelow: key, in: 0..<plaqueKeys.count)
      return place < plaqueKeys.count && plaqueKeys[place] == key ? sum + plaqueCounts[place] : sum
    }
  }

  /// Stands for all counties together.
  static let everywhere = 0xFFFF

  static func plaqueKey(_ base: Int, in county: Int) -> Int { county << 44 | min(base, 1 << 43) }
}
