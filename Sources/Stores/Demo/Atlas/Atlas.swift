import Domain
import Persian

/// The provinces of Iran with counties, towns and villages that really belong together.
package struct Atlas: Sendable {
  package let provinces: [Province]

  package init(_ folder: PlacesFolder) throws(DemoError) {
    let towns = try TownTable(folder)
    let villages = try VillageTable(folder)
    let postcodes = try PostcodeTable(folder)
    var provinces: [Province] = []
    var index = 0
    for line in try folder.lines(of: .provinces) {
      let fields = try line.fields(8)
      let code = CleanText(field: fields[0])
      var counties: [(element: County, weight: Double)] = []
      for (name, towns) in towns.counties(of: code) {
        let key = CountyKey(province: code, county: name)
        guard let pool = Weighted(towns.map { ($0, $0.size.weight) }) else { throw line.damage }
        let county = County(
          index: index, name: name, towns: pool,
          villages: villages.villages(of: key, around: towns[0].centre),
          postcodes: postcodes.prefixes(of: key))
        counties.append((county, towns.reduce(2) { $0 + $1.size.weight }))
        index += 1
      }
      guard let pool = Weighted(counties) else { throw line.damage }
      provinces.append(
        Province(
          code: code, name: CleanText(field: fields[1]),
          endowmentWeight: try line.number(fields[2]),
          unitWeight: try line.number(fields[3]), deedShare: try line.percent(fields[4]),
          organisationShare: try line.percent(fields[5]), trusteeShare: try line.percent(fields[6]),
          mourningShare: try line.percent(fields[7]), counties: pool))
    }
    guard !provinces.isEmpty else { throw .malformed(file: PlacesFile.provinces.name, line: 0) }
    self.provinces = provinces
  }
}

/// A county by name within its province.
struct CountyKey: Hashable, Sendable {
  let province: CleanText
  let county: CleanText
}

extension PlacesLine {
  /// The share a field states in percent.
  fileprivate func percent(_ field: Substring) throws(DemoError) -> Double {
    let percent: Double = try number(field)
    return percent / 100
  }
}
