import Domain
import Persian

/// The villages of the file, by county.
struct VillageTable: Sendable {
  private var names: [CountyKey: [CleanText]] = [:]

  init(_ folder: PlacesFolder) throws(DemoError) {
    for line in try folder.lines(of: .villages) {
      let fields = try line.fields(3)
      let key = CountyKey(
        province: CleanText(field: fields[0]), county: CleanText(field: fields[1]))
      names[key] = fields[2].split(separator: ";").map(CleanText.init(field:))
    }
  }

  /// The villages of a county, each at a fixed point a few hours' walk from its main town.
  ///
  /// The sources give no coordinates of villages; these only keep them apart on a map.
  func villages(of key: CountyKey, around centre: Coordinates) -> [Village] {
    (names[key] ?? []).map { name in
      Village(name: name, centre: centre.scattered(by: 0.09, for: name))
    }
  }
}

extension Coordinates {
  /// A point near this one that is always the same for a name, and within Iran.
  fileprivate func scattered(by degrees: Double, for name: CleanText) -> Coordinates {
    var random = DemoRandom(state: ByteHash.fnv1a(name.string))
    return near(spread: degrees, &random)
  }

  /// A point near this one, within Iran.
  func near(spread degrees: Double, _ random: inout DemoRandom) -> Coordinates {
    let point = Coordinates(
      latitude: (latitude + random.bell() * degrees).rounded(toDecimals: 6),
      longitude: (longitude + random.bell() * degrees).rounded(toDecimals: 6))
    return point.isInIran ? point : self
  }
}

extension Double {
  fileprivate func rounded(toDecimals places: Int) -> Double {
    let scale = places == 6 ? 1e6 : 1e4
    return (self * scale).rounded() / scale
  }
}
