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
    region.render(Heading(title, rule: .thin))
    let heads = columns(of: region.region(width: region.width, height: 1))
    heads.stated.write(wording.stated, role: .tableHeader)
    heads.recorded.write(wording.recorded, role: .tableHeader)
    let body = region.rest(fromRow: 2)
    let largest = chosen.evidence.map { abs($0.weight) }.max() ?? 1
    for (row, evidence) in ranked(chosen.evidence).prefix(body.height).enumerated() {
      draw(
        evidence, largest: max(largest, 1), in: body.region(row: row, width: body.width, height: 1))
    }
  }

  /// What speaks loudest first, where not all of it fits.
  func ranked(_ evidence: [FieldEvidence]) -> [FieldEvidence] {
    evidence.sorted {
      ($1.speaks ? 1 : 0, $0.field.rawValue) < ($0.speaks ? 1 : 0, $1.field.rawValue)
    }
  }

  private func draw(_ evidence: FieldEvidence, largest: Double, in region: Region) {
    let columns = columns(of: region)
    columns.field.write(wording.name(evidence.field), role: .textDim)
    drawBars(evidence.weight / largest, in: columns.bars)
    columns.weight.write(weight(evidence.weight), align: .numeric, role: evidence.agreement.role)
    columns.agreement.draw(evidence.agreement.glyph, column: 0, role: evidence.agreement.role)
    columns.agreement.write(
      wording.name(evidence.agreement), column: 2, role: evidence.agreement.role)
    columns.stated.write(numerals.digits(evidence.stated))
    columns.recorded.write(numerals.digits(evidence.recorded))
  }

  private struct Columns {
    let field: Region
    let bars: Region
    let weight: Region
    let agreement: Region
    let stated: Region
    let recorded: Region
  }

  /// One row's columns; the bars give way to the words where there is little room.
  private func columns(of region: Region) -> Columns {
    let parts = region.split(
      .columns,
      [
        .exactly(14), .exactly(region.width >= 100 ? 16 : 8), .exactly(6), .exactly(17), .share(),
        .share(),
      ], gap: 1)
    return Columns(
      field: parts[0], bars: parts[1], weight: parts[2], agreement: parts[3], stated: parts[4],
      recorded: parts[5])
  }

  /// Against grows from the middle to the reading start, for to the reading end.
  private func drawBars(_ share: Double, in region: Region) {
    let middle = region.width / 2
    let length = Int((abs(share) * Double(middle)).rounded(.up))
    let columns = share < 0 ? (middle - length)..<middle : middle..<(middle + length)
    region.fill(
      "▇", role: share < 0 ? .matchContradiction : .matchSame, rows: 0..<1, columns: columns)
  }

  func weight(_ bits: Double) -> CleanText {
    bits > 0 ? "+\(numerals.decimal(bits, places: 1))" : numerals.decimal(bits, places: 1)
  }
}

extension FieldEvidence {
  /// Whether the field speaks for or against the candidate at all.
  fileprivate var speaks: Bool { abs(weight) >= 0.05 }
}
