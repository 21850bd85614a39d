import Canvas
import Domain
import Persian

/// Why a candidate stands where it stands: each field with its weight, as bars around a zero line.
struct EvidenceView {
  let state: AppState
  let pane: ReviewPane

  private var wording: Wording { state.wording }
  private var numerals: Numerals { state.wording.numerals }

  func draw(in region: Region) {
    guard let chosen = pane.chosen, region.height > 2 else { return }
    let title = "\(wording.why) \(numerals.plain(pane.choice.position + 1))" as CleanText
    let columns = columns(of: region.region(width: region.width, height: 1))
    region.render(Heading(title, rule: .thin))
    columns.stated.write(
      columns.recorded == nil ? wording.bothTexts : wording.stated, role: .tableHeader)
    columns.recorded?.write(wording.recorded, role: .tableHeader)
    let body = region.rest(fromRow: 2)
    for (row, field) in fields(of: chosen, atMost: body.height).enumerated() {
      draw(field, in: body.region(row: row, width: body.width, height: 1))
    }
  }

  /// The fields that say most, in the order of an address.
  private func fields(of candidate: Candidate, atMost count: Int) -> [ExplainedField] {
    let all = ExplainedField.all(of: candidate, wording)
    let loudest = all.indices.sorted {
      abs(all[$0].evidence.weight) > abs(all[$1].evidence.weight)
    }.prefix(count)
    return Set(loudest).map { all[$0] }
      .sorted { $0.evidence.field.rawValue < $1.evidence.field.rawValue }
  }

  private func draw(_ field: ExplainedField, in region: Region) {
    let columns = columns(of: region)
    let agreement = field.evidence.agreement
    columns.field.write(field.field, role: .textDim)
    drawBars(field.share, in: columns.bars)
    columns.weight.write(field.weight, align: .numeric, role: agreement.role)
    columns.agreement.draw(agreement.glyph, column: 0, role: agreement.role)
    columns.agreement.write(field.agreement, column: 2, role: agreement.role)
    guard let recorded = columns.recorded else {
      TextPair(first: field.shown.first, second: field.shown.second).draw(in: columns.stated)
      return
    }
    columns.stated.write(field.stated)
    recorded.write(field.recorded)
  }

  private struct Columns {
    let field: Region
    let bars: Region
    let weight: Region
    let agreement: Region
    let stated: Region
    /// Nil where both texts share one column.
    let recorded: Region?
  }

  /// One row's columns; the bars give way to the words where there is little room.
  private func columns(of region: Region) -> Columns {
    let isWide = region.width >= 84
    let parts = region.split(
      .columns,
      [
        .exactly(isWide ? 14 : 13), .exactly(region.width >= 100 ? 16 : 8), .exactly(6),
        .exactly(17), .share(),
      ] + (isWide ? [.share()] : []), gap: 1)
    return Columns(
      field: parts[0], bars: parts[1], weight: parts[2], agreement: parts[3], stated: parts[4],
      recorded: isWide ? parts[5] : nil)
  }

  /// Against grows from the middle to the reading start, for to the reading end.
  private func drawBars(_ share: Double, in region: Region) {
    let middle = region.width / 2
    let length = Int((abs(share) * Double(middle)).rounded(.up))
    let columns = share < 0 ? (middle - length)..<middle : middle..<(middle + length)
    region.fill(
      "▇", role: share < 0 ? .matchContradiction : .matchSame, rows: 0..<1, columns: columns)
  }
}
