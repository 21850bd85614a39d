package import Domain
import Persian

/// The making of a ``MemoryIndex``, row by row.
package struct MemoryIndexBuilder {
  private var names = TextPool()
  private var labels = TextPool()
  private var columns = DraftColumns()
  private var streets: [SIMD8<UInt32>: UInt32] = [:]
  /// The texts of the last row with their numbers: neighbours in a file share most of them.
  private var last: [(text: CleanText, number: UInt32)] = []
  private var lastStreet: (key: SIMD8<UInt32>, street: UInt32)?

  package init() {}

  package mutating func insert(_ row: GnafRow) {
    var key = SIMD8<UInt32>()
    for (place, field) in StreetTable.fields.enumerated() {
      key[place] = number(of: row[field], at: place)
    }
    columns.append(row, street: street(key), labels: &labels)
  }

  private mutating func number(of text: CleanText, at place: Int) -> UInt32 {
    if place < last.count, last[place].text == text { return last[place].number }
    let number = names.intern(text)
    if place < last.count { last[place] = (text, number) } else { last.append((text, number)) }
    return number
  }

  private mutating func street(_ key: SIMD8<UInt32>) -> UInt32 {
    if let (known, street) = lastStreet, known == key { return street }
    let street = streets[key] ?? UInt32(streets.count)
    streets[key] = street
    lastStreet = (key, street)
    return street
  }

  /// The index of the rows; the same for any order in which they came.
  package consuming func index() -> MemoryIndex { MemoryIndex(image()) }

  consuming func image() -> IndexImage {
    var writer = ImageWriter()
    let nameRanks = names.ranks()
    let labelRanks = labels.ranks()
    let nameTexts = names.texts.placed(by: nameRanks)
    let order = StreetOrder(streets, names: nameTexts, ranks: nameRanks)
    streets = [:]
    names = TextPool()
    let labelTexts = labels.texts.placed(by: labelRanks)
    labels = TextPool()

    let words = NameWords(nameTexts)
    words.write(to: &writer)
    let plaques = LabelNumbers(labelTexts)
    plaques.write(to: &writer)
    let rows = RowOrder(columns, streets: order, labelRanks: labelRanks)
    order.write(to: &writer, words: words)
    columns.write(to: &writer, in: rows, labelRanks: labelRanks)
    order.writeRegions(
      to: &writer, names: nameTexts,
      plaques: plaques,
      labels: rows.sorted.lazy.map { [columns] in Int(labelRanks[Int(columns.plaques[Int($0)])]) },
      firstRows: rows.firstRows)
    writer.add(.streetFirstRows, rows.firstRows)
    return IndexImage(writer)
  }
}
