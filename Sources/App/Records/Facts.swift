import Canvas
import Persian

/// Labels and values of one record, in as many columns as fit.
struct Facts: Widget {
  struct Fact: Hashable, Sendable {
    let label: CleanText
    let value: CleanText
    var role: Role = .text
    var mark: StateMark?

    init(_ label: CleanText, _ value: CleanText, role: Role = .text, mark: StateMark? = nil) {
      self.label = label
      self.value = value
      self.role = role
      self.mark = mark
    }
  }

  let facts: [Fact]
  /// How wide one column of facts should at least be.
  var columnWidth = 36

  func draw(in region: Region) {
    guard region.height > 0, !facts.isEmpty else { return }
    let fitting = max(1, region.width / columnWidth)
    let columns = min(fitting, (facts.count + region.height - 1) / region.height)
    let parts = region.split(
      .columns, Array(repeating: .share(), count: max(1, columns)), gap: 2)
    let perColumn = (facts.count + parts.count - 1) / parts.count
    for (index, part) in parts.enumerated() {
      let own = Array(facts.dropFirst(index * perColumn).prefix(perColumn))
      let labelWidth = min(own.map { part.width(of: $0.label) }.max() ?? 0, part.width / 2)
      for (row, fact) in own.enumerated() {
        part.write(fact.label, row: row, width: labelWidth, role: .textDim)
        let start = labelWidth + 2
        guard let mark = fact.mark else {
          part.write(fact.value, row: row, column: start, role: fact.role)
          continue
        }
        part.draw(mark.glyph, row: row, column: start, role: mark.role)
        part.write(fact.value, row: row, column: start + 2, role: mark.role)
      }
    }
  }
}
