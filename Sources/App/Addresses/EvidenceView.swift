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
    region.render(
      Heading(
        "\(wording.why) \(numerals.plain(pane.choice.position + 1))",
        note: numerals.digits(chosen.row.code), rule: .thin))
    let body = region.rest(fromRow: 2)
    let largest = chosen.evidence.map { abs($0.weight) }.max() ?? 1
    for (row, evidence) in ranked(chosen.evidence).prefix(body.height).enumerated() {
      draw(
        evidence, largest: max(largest, 1), in: body.region(row: row, width: body.width, height: 1))
    }
  }

  /// What speaks loudest first, where not all of it fits.
  private func ranked(_ evidence: [FieldEvidence]) -> [FieldEvidence] {
    evidence.sorted {
      ($1.speaks ? 1 : 0, $0.field.rawValue) < ($0.speaks ? 1 : 0, $1.field.rawValue)
    }
  }

  private func draw(_ evidence: FieldEvidence, largest: Double, in region: Region) {
    let parts = region.split(
      .columns,
      [.exactly(15), .exactly(16), .exactly(6), .exactly(16), .share(1), .share(1)], gap: 1)
    parts[0].write(wording.name(evidence.field), role: .textDim)
    drawBars(evidence.weight / largest, in: parts[1])
    parts[2].write(weight(evidence.weight), align: .numeric, role: evidence.agreement.role)
    parts[3].draw(evidence.agreement.glyph, column: 0, role: evidence.agreement.role)
    parts[3].write(
      wording.name(evidence.agreement), column: 2, role: evidence.agreement.role)
    draw(evidence.stated, wording.stated, in: parts[4])
    draw(evidence.recorded, wording.recorded, in: parts[5])
  }

  private func draw(_ text: CleanText, _ label: CleanText, in region: Region) {
    guard !text.isEmpty else { return }
    let taken = region.write("\(label): ", role: .textDim)
    region.write(numerals.digits(text), column: taken, role: .text)
  }

  /// Against grows from the middle to the reading start, for to the reading end.
  private func drawBars(_ share: Double, in region: Region) {
    let middle = region.width / 2
    let length = Int((abs(share) * Double(middle)).rounded(.up))
    let columns = share < 0 ? (middle - length)..<middle : middle..<(middle + length)
    region.fill(
      "▇", role: share < 0 ? .matchContradiction : .matchSame, rows: 0..<1, columns: columns)
  }

  private func weight(_ bits: Double) -> CleanText {
    bits > 0 ? "+\(numerals.decimal(bits, places: 1))" : numerals.decimal(bits, places: 1)
  }
}

extension FieldEvidence {
  /// Whether the field speaks for or against the candidate at all.
  fileprivate var speaks: Bool { abs(weight) >= 0.05 }
}
