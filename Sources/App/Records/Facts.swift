import Canvas
import Persian

/// Labels and values of one record, in as many columns as fit.
///
/// Columns are of one width as long as that cuts nothing. Else each takes what it needs, then facts
/// are said in fewer words, and what still does not fit is cut.
struct Facts: Widget {
  struct Fact: Hashable, Sendable {
    let label: CleanText
    let value: CleanText
    var role: Role = .text
    var mark: StateMark?
    /// The value in fewer words, for where it does not fit.
    var brief: CleanText?
    /// The value in the fewest words, for the narrowest screens.
    var briefest: CleanText?

    init(
      _ label: CleanText, _ value: CleanText, role: Role = .text, mark: StateMark? = nil,
      brief: CleanText? = nil, briefest: CleanText? = nil
    ) {
      self.label = label
      self.value = value
      self.role = role
      self.mark = mark
      self.brief = brief
      self.briefest = briefest
    }

    func value(_ length: Length) -> CleanText {
      switch length {
      case .full: value
      case .brief: brief ?? value
      case .briefest: briefest ?? brief ?? value
      }
    }
  }

  /// In how many words values are said.
  enum Length: CaseIterable {
    case full
    case brief
    case briefest
  }

  let facts: [Fact]
  /// How wide one column of facts should at least be.
  var columnWidth = 36

  private static let gap = 2

  func draw(in region: Region) {
    guard region.height > 0, !facts.isEmpty else { return }
    let fitting = max(1, region.width / columnWidth)
    let count = min(fitting, (facts.count + region.height - 1) / region.height)
    let perColumn = (facts.count + count - 1) / count
    let columns = stride(from: 0, to: facts.count, by: perColumn).map { start in
      facts[start..<min(start + perColumn, facts.count)].prefix(region.height)
    }
    let room = region.width - Self.gap * (columns.count - 1)
    let length = Length.allCases.first { length in
      columns.reduce(0) { $0 + need(of: $1, length, in: region) } <= room
    }
    let parts = region.split(
      .columns, shares(of: room, among: columns, length ?? .briefest, in: region), gap: Self.gap)
    for (part, column) in zip(parts, columns) {
      draw(column, length ?? .briefest, in: part)
    }
  }

  /// How wide each column is.
  private func shares(
    of room: Int, among columns: [ArraySlice<Fact>], _ length: Length, in region: Region
  ) -> [Constraint] {
    let needs = columns.map { need(of: $0, length, in: region) }
    if needs.reduce(0, +) <= room { return needs.map { .atLeast($0) } }
    // The columns that need more than their share have what the others leave.
    return needs.map { $0 <= room / columns.count ? .exactly($0) : .share() }
  }

  /// The cells a column needs for nothing of it to be cut.
  private func need(of column: ArraySlice<Fact>, _ length: Length, in region: Region) -> Int {
    let labels = column.map { region.width(of: $0.label) }.max() ?? 0
    let values = column.map { fact in
      region.width(of: fact.value(length)) + (fact.mark == nil ? 0 : 2)
    }
    return labels + Self.gap + (values.max() ?? 0)
  }

  private func draw(_ column: ArraySlice<Fact>, _ length: Length, in part: Region) {
    let longest = column.map { part.width(of: $0.label) }.max() ?? 0
    let spare = part.width - (need(of: column, length, in: part) - longest)
    let labelWidth = min(longest, max(part.width / 2, spare))
    let start = labelWidth + Self.gap
    for (row, fact) in column.enumerated() {
      let value = fact.value(length)
      part.write(fact.label, row: row, width: labelWidth, role: .textDim)
      guard let mark = fact.mark else {
        part.write(value, row: row, column: start, role: fact.role)
        continue
      }
      part.draw(mark.glyph, row: row, column: start, role: mark.role)
      part.write(value, row: row, column: start + 2, role: mark.role)
    }
  }
}
