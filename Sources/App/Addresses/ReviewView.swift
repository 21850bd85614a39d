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
    region.render(
      Heading(
        facts(of: address).joined(separator: "  ·  "), note: standing(of: address), role: .textDim,
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

  /// What is known of an address beside its text.
  func facts(of address: PropertyAddress) -> [CleanText] {
    var facts: [CleanText] = [numerals.identifier(address.code)]
    facts.append(
      [address.officeProvince, address.officeCounty].filter { !$0.isEmpty }
        .joined(separator: wording.comma))
    if !address.endowmentName.isEmpty { facts.append(address.endowmentName) }
    if !address.postcode.isEmpty {
      facts.append("\(wording.postcode) \(numerals.identifier(address.postcode))")
    }
    return facts
  }

  func standing(of address: PropertyAddress) -> CleanText {
    pane.isDeciding ? wording.recording : wording.name(address.state)
  }

  /// What each part was taken for, in words, because colour never speaks alone.
  private func drawLegend(_ reading: AddressReading, in region: Region) {
    guard region.height > 0 else { return }
    var column = 0
    for part in ExplainedReading(reading, wording).parts {
      let label = "\(wording.name(part.role)): " as CleanText
      let width = region.width(of: label) + region.width(of: part.text)
      guard column + width <= region.width else {
        region.write("…", column: min(column, region.width - 1), role: .textDim)
        break
      }
      column += region.write(label, column: column, role: .textDim)
      column += region.write(part.text, column: column, role: part.role.role) + 3
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
      let shared = sharedPlaces
      let rows = pane.candidates.enumerated().dropFirst(top).prefix(height)
        .map { row($0.offset, $0.element, sharing: shared.count) }
      region.render(
        Table(
          columns: columns(sharing: shared), rows: rows, selected: pane.choice.position - top,
          first: top,
          total: pane.candidates.count))
    }
  }

  /// The places that all candidates begin with: said once, so that each row has room for what
  /// tells it from the others.
  private var sharedPlaces: [CleanText] {
    let all = pane.candidates.map { ExplainedCandidate.places(of: $0, wording) }
    guard let first = all.first, all.count > 1 else { return [] }
    let shortest = all.map(\.count).min() ?? 0
    // Something must be left to say in each row.
    let limit = max(0, shortest - 1)
    let count = (0..<limit).first { place in all.contains { $0[place] != first[place] } } ?? limit
    return Array(first.prefix(count))
  }

  private func columns(sharing shared: [CleanText]) -> [TableColumn] {
    let title = [wording.candidates] + (shared.isEmpty ? [] : [joined(shared)])
    return [
      TableColumn("", width: .exactly(2), align: .numeric),
      TableColumn(wording.score, width: .exactly(6), align: .numeric),
      TableColumn(wording.margin, width: .exactly(6), align: .numeric, foldOrder: 4),
      TableColumn(title.joined(separator: ": "), width: .atLeast(26, weight: 4)),
      TableColumn(wording.name(AddressField.plaque), width: .exactly(6)),
      TableColumn(wording.name(AddressField.floor), width: .exactly(5), foldOrder: 2),
      TableColumn(wording.name(AddressField.unit), width: .exactly(5), foldOrder: 1),
      TableColumn(wording.postcode, width: .exactly(12), foldOrder: 3),
    ]
  }

  private func joined(_ places: [CleanText]) -> CleanText {
    places.joined(separator: wording.comma)
  }

  private func row(_ index: Int, _ candidate: Candidate, sharing shared: Int) -> TableRow {
    let next = index + 1 < pane.candidates.count ? pane.candidates[index + 1].score : 0
    let row = candidate.row
    let places = ExplainedCandidate.places(of: candidate, wording).dropFirst(shared)
    func field(_ field: AddressField) -> TableCell {
      let evidence = candidate.evidence.first { $0.field == field }
      guard let agreement = evidence?.agreement, !row[field].isEmpty else {
        return TableCell(wording.dash, role: .tableDim)
      }
      let text = "\(agreement.glyphText) \(numerals.digits(row[field]))" as CleanText
      return TableCell(text, role: agreement.role)
    }
    return TableRow([
      TableCell(numerals.plain(index + 1), role: .key),
      TableCell(numerals.decimal(candidate.score, places: 3), role: .tableStrong),
      TableCell(numerals.decimal(candidate.score - next, places: 3), role: .tableDim),
      TableCell(joined(Array(places))),
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

  /// The glyph of an agreement as a text.
  var glyphText: CleanText { CleanText(RawText(String(glyph))) }

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
