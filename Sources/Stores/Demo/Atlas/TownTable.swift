import Domain
import Persian

/// The towns of the file, by province and county, each county's largest first.
struct TownTable: Sendable {
  private var byProvince: [CleanText: [(county: CleanText, towns: [Town])]] = [:]

  init(_ folder: PlacesFolder) throws(DemoError) {
    for line in try folder.lines(of: .towns) {
      let fields = try line.fields(6)
      let size: Int = try line.number(fields[3])
      guard let size = TownSize(rawValue: size) else { throw line.damage }
      let town = Town(
        name: CleanText(field: fields[2]), size: size,
        centre: Coordinates(
          latitude: try line.number(fields[4]), longitude: try line.number(fields[5])))
      add(town, province: CleanText(field: fields[0]), county: CleanText(field: fields[1]))
    }
  }

  /// The counties of a province in the order of the file.
  func counties(of province: CleanText) -> [(county: CleanText, towns: [Town])] {
    byProvince[province] ?? []
  }

  private mutating func add(_ town: Town, province: CleanText, county: CleanText) {
    var counties = byProvince[province] ?? []
    if let last = counties.indices.last, counties[last].county == county {
      counties[last].towns.append(town)
    } else {
      counties.append((county, [town]))
    }
    byProvince[province] = counties
  }
}
