import Persian

/// The numbers that the texts of plaques, floors and units stand for.
struct LabelNumbers {
  private let labels: [CleanText]
  private let plaques: [HouseNumber?]

  init(_ labels: [CleanText]) {
    self.labels = labels
    plaques = labels.map { HouseNumber($0.string) }
  }

  /// How many of these labels stand for a plaque of each number.
  func counts(in labels: some Sequence<Int>) -> [Int: Int] {
    // By label first: a table is faster than a dictionary, and labels are many times fewer than rows.
    var times = Array(repeating: 0, count: plaques.count)
    for label in labels { times[label] += 1 }
    var counts: [Int: Int] = [:]
    for (plaque, times) in zip(plaques, times) where times > 0 {
      if let base = plaque?.base { counts[base, default: 0] += times }
    }
    return counts
  }

  func write(to writer: inout ImageWriter) {
    writer.add(.labelStarts, .labelBytes, labels.lazy.map(\.string))
    // The empty part is number zero.
    let parts = Set(plaques.compactMap { $0?.part } + [""]).sortedByBytes()
    let numbers = Dictionary(uniqueKeysWithValues: parts.enumerated().map { ($1, $0) })
    writer.add(.labelPlaques, plaques.map { $0?.base ?? -1 })
    writer.add(.labelParts, plaques.map { $0.flatMap { numbers[$0.part] } ?? 0 })
    writer.add(
      .labelLevels, labels.map { Self.level($0.string) ?? MemoryIndex.noLevel })
    writer.add(.partStarts, .partBytes, parts)
  }

  /// The number of a floor or unit as it is recorded.
  private static func level(_ text: String) -> Int? {
    let words = NumberReader.words(in: TextScanner.scan(text))
    if let number = words.lazy.compactMap(\.number).first {
      return text.contains("-") && words.count == 1 ? -number : number
    }
    return words.lazy.compactMap { FloorWords.level($0.written) }.first
  }
}
