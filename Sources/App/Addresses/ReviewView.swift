import Canvas
import Domain
import Matching
import Persian

/// The property's text beside its ranked candidates, and the evidence for the chosen one.
struct ReviewView {
  let state: AppState
  let pane: ReviewPane

  private var wording: Wording { state.wording }
  private var numerals: Numerals { state.wording.numerals }

  func draw(in region: Region) {
    guard let address = pane.address else {
      drawNothing(in: region)
      return
    }
    // Text, legend, candidates, evidence: with little room the evidence gives way last.
    let textHeight = region.height >= 22 ? 7 : 4
    let parts = region.split(
      .rows,
      [
        .exactly(textHeight), .exactly(min(12, max(5, region.height - textHeight - 8))), .share(),
      ], gap: region.height >= 24 ? 1 : 0)
    drawText(of: address, in: parts[0])
    drawCandidates(in: parts[1])
    EvidenceView(state: state, pane: pane).draw(in: parts[2])
  }

  private func drawNothing(in region: Region) {
    if let failure = pane.failure {
      region.render(Notice(.error, wording.cause(failure), next: wording.remedy(failure)))
      return
    }
    region.render(
      pane.isQueueEmpty
        ? Notice(.empty, wording.queueEmpty) : Notice(.loading, wording.loading))
  }

  private func drawText(of address: PropertyAddress, in region: Region) {
    var facts: [CleanText] = [numerals.digits(address.code)]
    facts.append(
      [address.officeProvince, address.officeCounty].filter { !$0.isEmpty }
        .joined(separator: wording.comma))
    if !address.endowmentName.isEmpty { facts.append(address.endowmentName) }
    if !address.postcode.isEmpty {
      facts.append("\(wording.postcode) \(numerals.digits(address.postcode))")
    }
    region.render(
      Heading(
        facts.joined(separator: "  ·  "), note: wording.name(address.state), role: .textDim,
        rule: .none))
    let reading = try? pane.match?.get().reading
    let spans = (reading?.tokens ?? []).map {
      Span(range: $0.source, role: $0.role.role)
    }
    let text = Paragraph(address.text, role: .textStrong, spans: spans)
    let room = region.rest(fromRow: region.height >= 6 ? 2 : 1)
    let height = min(text.height(width: room.width, direction: room.direction), room.height)
    room.region(width: room.width, height: height).render(text)
    if let reading { drawLegend(reading, in: room.rest(fromRow: height + 1)) }
  }

  /// What each part was taken for, in words, because colour never speaks alone.
  private func drawLegend(_ reading: AddressReading, in region: Region) {
    guard region.height > 0 else { return }
    var column = 0
    var last: TokenRole?
    for token in reading.tokens where token.role != .filler {
      let text = CleanText(RawText(token.folded))
      let label = token.role == last ? "" as CleanText : wording.name(token.role)
      let width = region.width(of: label) + region.width(of: text) + 1
      guard column + width <= region.width else { break }
      if !label.isEmpty {
        column += region.write(label, column: column, role: .textDim) + 1
      }
      column += region.write(numerals.digits(text), column: column, role: token.role.role)
      column += 2
      last = token.role
    }
  }

  private func drawCandidates(in region: Region) {
    switch pane.match {
    case nil:
      region.render(Notice(.loading, wording.matching))
    case .failure(let error):
      region.render(Notice(.error, wording.cause(error), next: wording.remedy(error)))
    case .success where pane.candidates.isEmpty:
      region.render(
        Notice(.empty, wording.noCandidates, next: wording.noCandidatesNext))
    case .success:
      let height = Table.visibleRows(height: region.height)
      let top = pane.choice.top(height: height, count: pane.candidates.count)
      let rows = pane.candidates.enumerated().dropFirst(top).prefix(height)
        .map { row($0.offset, $0.element) }
      region.render(
        Table(
          columns: columns, rows: rows, selected: pane.choice.position - top, first: top,
          total: pane.candidates.count))
    }
  }

  private var columns: [TableColumn] {
    [
      TableColumn("", width: .exactly(3), align: .numeric),
      TableColumn(wording.score, width: .exactly(7), align: .numeric),
      TableColumn(wording.margin, width: .exactly(7), align: .numeric, foldOrder: 4),
      TableColumn(wording.candidates, width: .atLeast(28, weight: 4)),
      TableColumn(wording.name(AddressField.plaque), width: .exactly(8)),
      TableColumn(wording.name(AddressField.floor), width: .exactly(6), foldOrder: 2),
      TableColumn(wording.name(AddressField.unit), width: .exactly(6), foldOrder: 1),
      TableColumn(wording.postcode, width: .exactly(13), foldOrder: 3),
    ]
  }

  private func row(_ index: Int, _ candidate: Candidate) -> TableRow {
    let next = index + 1 < pane.candidates.count ? pane.candidates[index + 1].score : 0
    let row = candidate.row
    let places = [
      row.city, row.neighbourhood, row.mainStreet, row.sideStreet, row.alley,
    ].filter { !$0.isEmpty }.map(numerals.digits)
    func field(_ field: AddressField) -> TableCell {
      let evidence = candidate.evidence.first { $0.field == field }
      let text = row[field].isEmpty ? wording.dash : numerals.digits(row[field])
      return TableCell(text, role: evidence?.agreement.role ?? .tableDim)
    }
    return TableRow([
      TableCell(numerals.plain(index + 1), role: .key),
      TableCell(numerals.decimal(candidate.score, places: 3), role: .tableStrong),
      TableCell(numerals.decimal(candidate.score - next, places: 3), role: .tableDim),
      TableCell(places.joined(separator: wording.comma)),
      field(.plaque), field(.floor), field(.unit), field(.postcode),
    ])
  }
}

extension Agreement {
  /// The colour of an agreement; its word and glyph stand beside it.
  var role: Role {
    switch self {
    case .same: .matchSame
    case .close: .matchClose
    case .contradiction: .matchContradiction
    case .notStated: .matchMissing
    case .notRecorded: .matchExtra
    }
  }

  /// The glyph of an agreement.
  var glyph: Unicode.Scalar {
    switch self {
    case .same: "✓"
    case .close: "≈"
    case .contradiction: "✗"
    case .notStated: "·"
    case .notRecorded: "+"
    }
  }
}

extension TokenRole {
  /// The colour a token of the property's text is written in.
  var role: Role {
    switch self {
    case .province, .county, .city: .tokenCity
    case .neighbourhood, .name: .tokenPlace
    case .street: .tokenStreet
    case .alley: .tokenAlley
    case .plaque, .block: .tokenPlaque
    case .floor: .tokenFloor
    case .unit: .tokenUnit
    case .postcode: .tokenPostcode
    case .aside, .registration, .phone, .person, .area, .property, .filler: .tokenNoise
    }
  }
}
