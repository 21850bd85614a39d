import Persian

/// Provinces and counties by their folded names.
enum Regions {
  /// The provinces and counties named in a row of folded words, with their roles.
  static func found(in words: [String]) -> [(Range<Int>, TokenRole)] {
    var found: [(Range<Int>, TokenRole)] = []
    var start = 0
    while start < words.count {
      var length = min(4, words.count - start)
      while length > 0, role(of: words[start..<(start + length)].joined()) == nil { length -= 1 }
      if length > 0, let role = role(of: words[start..<(start + length)].joined()) {
        found.append((start..<(start + length), role))
      }
      start += max(1, length)
    }
    return found
  }

  /// The key by which names of regions are compared.
  static func key(_ name: String) -> String {
    joined(Folding.key(name)[...])
  }

  /// How many of the first words are the name of a province or county; the longest wins.
  static func length(ofNameAtStartOf words: [String], isProvince: Bool) -> Int? {
    let names = isProvince ? provinces : counties
    return (1...4).last { $0 <= words.count && names.contains(words.prefix($0).joined()) }
  }

  /// A town that shares its name with a province is meant when nothing says "province".
  private static func role(of joined: String) -> TokenRole? {
    if counties.contains(joined) { return .city }
    return provinces.contains(joined) ? .province : nil
  }

  /// The folded names of the county whose folded name without spaces this is.
  static func counties(joined: String) -> [String] { countyNames[joined].map { [$0] } ?? [joined] }

  // Compared without spaces: «آران و بیدگل», «آران وبیدگل» and «قائم‌شهر», «قائم شهر» are one.
  private static let provinces = keys(RegionNames.provinces)
  private static let counties = keys(RegionNames.counties)
  private static let countyNames = Dictionary(
    RegionNames.counties.split(separator: "|").map { name in
      (joined(name), Folding.key(String(name)))
    }, uniquingKeysWith: { first, _ in first })

  private static func keys(_ names: String) -> Set<String> {
    Set(names.split(separator: "|").map(joined))
  }

  /// A name as the words of an address hold it: no spaces, no «و».
  private static func joined(_ name: Substring) -> String {
    name.split(separator: " ").map { FoldedWord.key(String($0)) }
      .filter { !WordClasses.joining.contains($0) }.joined()
  }
}
