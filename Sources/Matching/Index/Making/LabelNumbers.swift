import Persian

/// The numbers that the texts of plaques, floors and units stand for.
struct LabelNumbers {
  private let labels: [CleanText]
  private let plaques: [HouseNumber?]

  init(_ labels: [CleanText]) {
    self.labels = labels
    plaques = labels.map { HouseNumber($0.string) }
  }

  /// The number of the plaque that a label stands for.
  func base(_ label: Int) -> Int? { plaques[label]?.base }

  func write(to writer: inout ImageWriter) {
    writer.add(.labelStarts, .labelBytes, labels.lazy.map(\.string))
    // The empty part is number zero.
    let parts = Set(plaques.compactMap { $0?.part } + [""]).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
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
