import Persian

/// Provinces and counties by their folded names.
enum Regions {
  /// The provinces and counties named in a row of folded words, with their roles.
  static func found(in words: [String]) -> [(Range<Int>, TokenRole)] {
    var found: [(Range<Int>, TokenRole)] = []
    var start = 0
    while start < words.count {
      let longest = prefixes(of: words[start...]).compactMap { joined, length in
        role(of: joined).map { (length, $0) }
      }.last
      if let (length, role) = longest { found.append((start..<(start + length), role)) }
      start += longest?.0 ?? 1
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
    return prefixes(of: words[...]).last { names.contains($0.joined) }?.length
  }

  /// The bytes of the first word, of the first two, and so on, as far as a name may reach.
  private static func prefixes(
    of words: ArraySlice<String>
  ) -> [(joined: [UInt8], length: Int)] {
    var joined: [UInt8] = []
    return words.prefix(4).enumerated().map { index, word in
      joined += word.utf8
      return (joined, index + 1)
    }
  }

  /// A town that shares its name with a province is meant when nothing says "province".
  private static func role(of joined: [UInt8]) -> TokenRole? {
    if counties.contains(joined) { return .city }
    return provinces.contains(joined) ? .province : nil
  }

  /// The folded names of the county whose folded name without spaces this is.
  static func counties(joined: String) -> [String] { countyNames[joined].map { [$0] } ?? [joined] }

  // Compared without spaces: «آران و بیدگل», «آران وبیدگل» and «قائم‌شهر», «قائم شهر» are one.
  private static let provinces = keys(RegionNames.provinces)
  private static let counties = keys(RegionNames.counties)
  private static let countyNames = WordMap(
    RegionNames.counties.split(separator: "|").map { name in
      (joined(name), Folding.key(String(name)))
    })

  private static func keys(_ names: String) -> WordSet {
    WordSet(names.split(separator: "|").map(joined))
  }

  /// A name as the words of an address hold it: no spaces, no «و».
  private static func joined(_ name: Substring) -> String {
    name.split(separator: " ").map { FoldedWord.key(String($0)) }
      .filter { !WordClasses.joining.contains($0) }.joined()
  }
}
