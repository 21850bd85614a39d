package import Persian

/// Given names, surnames and street names, the commonest first.
package struct NameLists: Sendable {
  package let men: [CleanText]
  /// Names of men that were given before the fourteenth century of the Jalali calendar.
  package let elders: [CleanText]
  package let women: [CleanText]
  package let surnames: [CleanText]
  package let streets: [CleanText]
  /// What alleys and new quarters are called after.
  package let flowers: [CleanText]
  /// Known neighbourhoods, of the towns where a list is at hand.
  package let neighbourhoods: [CleanText: [CleanText]]
  /// What a street was called before.
  let formerNames: [CleanText: [CleanText]]

  package init(_ folder: PlacesFolder) throws(DemoError) {
    men = try Self.list(folder, .men)
    elders = try Self.list(folder, .elders)
    women = try Self.list(folder, .women)
    surnames = try Self.list(folder, .surnames)
    streets = try Self.list(folder, .streets)
    flowers = try Self.list(folder, .alleys)
    neighbourhoods = try Self.lists(folder, .neighbourhoods)
    formerNames = try Self.lists(folder, .renames)
  }

  private static func list(
    _ folder: PlacesFolder, _ file: PlacesFile
  ) throws(DemoError) -> [CleanText] {
    let names = try folder.lines(of: file).map { CleanText(field: $0.text) }
    guard !names.isEmpty else { throw .malformed(file: file.name, line: 0) }
    return names
  }

  private static func lists(
    _ folder: PlacesFolder, _ file: PlacesFile
  ) throws(DemoError) -> [CleanText: [CleanText]] {
    var lists: [CleanText: [CleanText]] = [:]
    for line in try folder.lines(of: file) {
      let fields = try line.fields(2)
      lists[CleanText(field: fields[0]), default: []].append(CleanText(field: fields[1]))
    }
    return lists
  }
}

extension DemoRandom {
  /// One of a list whose first entries are the commonest: half of the draws fall in its first fifth.
  mutating func common(of list: [CleanText]) -> CleanText {
    guard !list.isEmpty else { return "" }
    let share = unit()
    return list[Int(share * share * share.squareRoot() * Double(list.count))]
  }
}
