import Domain
import Persian

extension MemoryIndex {
  /// Derives postings and directories from sorted rows.
  init(
    texts: [CleanText], buildingCodes: [CleanText], streets: StreetTable, rows: RowColumns
  ) {
    self.texts = texts
    self.buildingCodes = buildingCodes
    self.streets = streets
    self.rows = rows
    var lexicon = Lexicon()
    var names: [FieldName?] = Array(repeating: nil, count: texts.count)
    var tokens: [[UInt32]] = Array(repeating: [], count: texts.count)
    for text in Set(streets.names).sorted() {
      let words = FieldWords(texts[Int(text)].string)
      names[Int(text)] = FieldName(words, lexicon: &lexicon)
      tokens[Int(text)] = RowTokens.tokens(ofName: words).sorted().map { lexicon.intern($0) }
    }
    streetPostings = Self.postings(of: streets, tokens: tokens, keys: lexicon.tokens.count)
    spellings = SpellingIndex(lexicon.tokens)
    self.lexicon = lexicon
    self.names = names

    var plaques: [HouseNumber?] = Array(repeating: nil, count: texts.count)
    for text in Set(rows.plaques) { plaques[Int(text)] = HouseNumber(texts[Int(text)].string) }
    var plaqueLexicon = Lexicon()
    var pairs: [(key: UInt32, item: UInt32)] = []
    for (row, text) in rows.plaques.enumerated() {
      guard let plaque = plaques[Int(text)] else { continue }
      pairs.append((plaqueLexicon.intern(RowTokens.token(ofPlaque: plaque)), UInt32(row)))
    }
    plaquePostings = Postings(pairs: pairs, keys: plaqueLexicon.tokens.count)
    self.plaqueLexicon = plaqueLexicon
    self.plaques = plaques

    var numbers: [Int?] = Array(repeating: nil, count: texts.count)
    for text in Set(rows.floors).union(rows.units) {
      numbers[Int(text)] = Self.level(texts[Int(text)].string)
    }
    self.numbers = numbers
    rowsByPostcode = rows.postcodes.indices.filter { rows.postcodes[$0] != 0 }.map(UInt32.init)
      .sorted { (rows.postcodes[Int($0)], $0) < (rows.postcodes[Int($1)], $1) }
    var provinceKeys: [UInt32: String] = [:]
    for street in 0..<UInt32(streets.count) {
      let text = streets.name(of: street, at: 0)
      if provinceKeys[text] == nil { provinceKeys[text] = Regions.key(texts[Int(text)].string) }
    }
    self.provinceKeys = provinceKeys
    (countyRanges, countiesByTown) = Self.directory(of: streets, texts: texts)
  }

  /// The number of a floor or unit as it is recorded.
  private static func level(_ text: String) -> Int? {
    let words = NumberReader.words(in: TextScanner.scan(text))
    if let number = words.lazy.compactMap(\.number).first {
      return text.contains("-") && words.count == 1 ? -number : number
    }
    return words.lazy.compactMap { FloorWords.level($0.written) }.first
  }

  private static func postings(
    of streets: StreetTable, tokens: [[UInt32]], keys: Int
  ) -> Postings {
    let fields = StreetTable.fields.indices.filter {
      RowTokens.fields.contains(StreetTable.fields[$0])
    }
    var pairs: [(key: UInt32, item: UInt32)] = []
    for street in 0..<UInt32(streets.count) {
      var seen: Set<UInt32> = []
      for field in fields { seen.formUnion(tokens[Int(streets.name(of: street, at: field))]) }
      for token in seen { pairs.append((token, street)) }
    }
    return Postings(pairs: pairs, keys: keys)
  }

  private static func directory(
    of streets: StreetTable, texts: [CleanText]
  ) -> ([String: Range<UInt32>], [String: [String]]) {
    var ranges: [String: Range<UInt32>] = [:]
    var towns: [String: Set<String>] = [:]
    var folded: [UInt32: String] = [:]
    var seen: Set<[UInt32]> = []
    for street in 0..<UInt32(streets.count) {
      let (countyText, cityText) = (
        streets.name(of: street, at: 1), streets.name(of: street, at: 2)
      )
      let county = folded[countyText] ?? Folding.key(texts[Int(countyText)].string)
      folded[countyText] = county
      ranges[county] = (ranges[county]?.lowerBound ?? street)..<(street + 1)
      guard seen.insert([countyText, cityText]).inserted else { continue }
      towns[FieldWords(texts[Int(cityText)].string).words.joined(), default: []].insert(county)
      towns[FieldWords(county).words.joined(), default: []].insert(county)
    }
    return (ranges, towns.mapValues { $0.sorted() })
  }
}
