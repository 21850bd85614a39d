import Persian

/// The first halves of postcodes by county, where digits are as the Post uses them.
struct PostcodeTable: Sendable {
  private var byCounty: [CountyKey: [Int]] = [:]
  private var byProvince: [CleanText: [Int]] = [:]

  init(_ folder: PlacesFolder) throws(DemoError) {
    for line in try folder.lines(of: .postcodes) {
      let fields = try line.fields(4)
      let lowest: Int = try line.number(fields[2])
      let highest: Int = try line.number(fields[3])
      guard lowest <= highest, lowest > 9_999, highest <= 99_999 else { throw line.damage }
      let province = CleanText(field: fields[0])
      let prefixes = (lowest...highest).filter(Self.isUsed)
      byCounty[CountyKey(province: province, county: CleanText(field: fields[1])), default: []]
        .append(contentsOf: prefixes)
      byProvince[province, default: []].append(contentsOf: prefixes)
    }
  }

  /// The prefixes of a county, or of its whole province where its own are not known.
  func prefixes(of key: CountyKey) -> [Int] {
    byCounty[key] ?? byProvince[key.province] ?? []
  }

  /// Whether a first half raises no doubt: no 0 or 2, no 5 at the end, the first four not all alike.
  private static func isUsed(_ prefix: Int) -> Bool {
    let digits = [prefix / 10_000, prefix / 1_000 % 10, prefix / 100 % 10, prefix / 10 % 10]
    let last = prefix % 10
    return !digits.contains(0) && !digits.contains(2) && ![0, 2, 5].contains(last)
      && Set(digits).count > 1
  }
}
