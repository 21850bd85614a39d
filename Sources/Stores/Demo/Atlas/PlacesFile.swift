import Persian

/// A file in the folder of places.
enum PlacesFile: String, CaseIterable, Sendable {
  case provinces = "provinces.tsv"
  case towns = "towns.tsv"
  case villages = "villages.tsv"
  case postcodes = "postcodes.tsv"
  case neighbourhoods = "neighbourhoods.tsv"
  case renames = "renames.tsv"
  case men = "men.txt"
  case elders = "elders.txt"
  case women = "women.txt"
  case surnames = "surnames.txt"
  case streets = "streets.txt"
  case alleys = "alleys.txt"
  case endowmentPhrases = "endowment_phrases.txt"
  case unitPhrases = "unit_phrases.txt"
  case addressPhrases = "address_phrases.txt"
  case neighbourKeys = "neighbour_keys.tsv"
  case agencies = "agencies.tsv"
  case machinePurposes = "machine_purposes.tsv"

  var name: CleanText { CleanText(RawText(rawValue)) }
}

/// A line of a file in the folder of places.
struct PlacesLine: Sendable {
  let file: PlacesFile
  let number: Int
  let text: Substring

  /// The fields between tabs, exactly this many.
  func fields(_ count: Int) throws(DemoError) -> [Substring] {
    let fields = text.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == count else { throw damage }
    return fields
  }

  /// The number a field holds.
  func number<N: LosslessStringConvertible>(_ field: Substring) throws(DemoError) -> N {
    guard let number = N(String(field)) else { throw damage }
    return number
  }

  var damage: DemoError { .malformed(file: file.name, line: number) }
}

extension CleanText {
  /// A field of a file that came with the program, cleaned as any other text from outside.
  init(field: Substring) {
    self.init(RawText(String(field)))
  }
}
