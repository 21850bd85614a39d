import Domain
import Persian

/// The provinces of the figures on the map of tiles; those the map does not know lie beneath it.
struct ProvinceGrid {
  struct Place: Hashable {
    let province: ProvinceFigures
    let label: CleanText
    let row: Int
    let column: Int
  }

  let places: [Place]

  private static let width = (ProvinceTile.all.map(\.column).max() ?? 0) + 1
  private static let height = (ProvinceTile.all.map(\.row).max() ?? 0) + 1

  init(_ provinces: [ProvinceFigures]) {
    let known = Dictionary(
      ProvinceTile.all.map { (Folding.key($0.name), $0) }, uniquingKeysWith: { first, _ in first })
    var strangers = 0
    places = provinces.map { province in
      if let tile = known[Folding.key(province.name)] {
        return Place(province: province, label: tile.short, row: tile.row, column: tile.column)
      }
      defer { strangers += 1 }
      return Place(
        province: province, label: province.name, row: Self.height + strangers / Self.width,
        column: strangers % Self.width)
    }
  }

  func index(of province: CleanText?) -> Int? {
    places.firstIndex { $0.province.name == province }
  }

  /// The nearest place from another in a direction; nil at the edge.
  func neighbour(of index: Int, rows: Int, columns: Int) -> Int? {
    guard places.indices.contains(index) else { return nil }
    let from = places[index]
    func distance(_ place: Place) -> Int? {
      let (down, east) = (place.row - from.row, place.column - from.column)
      let (along, aside) = rows != 0 ? (down * rows, east) : (east * columns, down)
      // Rather a step aside than a long way straight on.
      return along > 0 ? along * 2 + abs(aside) * 3 : nil
    }
    return places.indices.compactMap { other in distance(places[other]).map { (other, $0) } }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }
}
