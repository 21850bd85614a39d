/// The places, names and phrases that all demonstration data draws from.
struct DemoWorld: Sendable {
  let atlas: Atlas
  let names: NameLists
  let book: PhraseBook
  let agencies: [Agency]
  let purposes: Weighted<MachinePurpose>
  /// What is typed or read in place of a letter.
  let wrongKeys: [Character: [Character]]

  init(_ folder: PlacesFolder) throws(DemoError) {
    atlas = try Atlas(folder)
    names = try NameLists(folder)
    book = try PhraseBook(folder)
    agencies = try folder.lines(of: .agencies).map(Agency.init)
    let purposes = try folder.lines(of: .machinePurposes).map(MachinePurpose.init)
    guard let purposes = Weighted(purposes.map { ($0, $0.weight) }) else {
      throw .malformed(file: PlacesFile.machinePurposes.name, line: 0)
    }
    self.purposes = purposes
    var keys: [Character: [Character]] = [:]
    for line in try folder.lines(of: .neighbourKeys) {
      let fields = try line.fields(2)
      guard let right = fields[0].first, let wrong = fields[1].first else { throw line.damage }
      keys[right, default: []].append(wrong)
    }
    wrongKeys = keys
  }
}
