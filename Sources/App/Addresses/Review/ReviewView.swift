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
    let text = ReviewText(state: state, pane: pane, address: address)
    let textHeight = text.height(in: region)
    let plan = ReviewLayout(
      size: region.size, text: textHeight + (dispute == nil ? 0 : DisputeView.height),
      candidates: pane.candidates.count)
    let parts = region.split(.rows, [plan.text, .share()])
    text.draw(
      in: parts[0].region(width: region.width, height: textHeight),
      isRoomy: ReviewText.isRoomy(region))
    dispute?.draw(in: parts[0].rest(fromRow: textHeight))
    let map = CandidateMap(
      state: state, candidates: pane.candidates, choice: pane.choice.position)
    guard let side = plan.side else {
      drawUnder(parts[1], plan, map)
      return
    }
    let columns = parts[1].split(.columns, [.share(), .exactly(side)], gap: 2)
    map.draw(in: columns[1])
    drawUnder(columns[0], plan, nil)
  }

  /// Draws the candidates, and under them why, or where.
  private func drawUnder(_ region: Region, _ plan: ReviewLayout, _ map: CandidateMap?) {
    let parts = region.split(.rows, [plan.table, .share()])
    drawCandidates(in: parts[0])
    guard !pane.isBlind else {
      // What the matcher weighs is as good as its score.
      map?.draw(in: parts[1])
      return
    }
    let foot = parts[1].split(.columns, map == nil ? [.share()] : plan.foot, gap: 2)
    EvidenceView(state: state, pane: pane).draw(in: foot[0])
    if foot.count > 1 { map?.draw(in: foot[1]) }
  }

  /// The two verdicts, where there are two to judge.
  private var dispute: DisputeView? {
    pane.dispute.map { DisputeView(state: state, pane: pane, dispute: $0) }
  }

  private func drawNothing(in region: Region) {
    if let failure = pane.failure {
      region.render(Notice(.error, wording.cause(failure), next: wording.remedy(failure)))
      return
    }
    region.render(
      pane.isQueueEmpty
        ? Notice(.empty, wording.nothingLeft(pane.look))
        : Notice(.loading, wording.loading))
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
      let columns = columns(sharing: shared, in: region)
      let rows = pane.candidates.enumerated().dropFirst(top).prefix(height)
        .map { row($0.offset, $0.element, sharing: shared.count) }
      region.render(
        Table(
          columns: columns, rows: rows, selected: pane.choice.position - top,
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

  /// The cells of the columns beside the places with what parts them.
  private var besidePlaces: Int {
    switch pane.look {
    case .first: 63
    case .second: 47
    case .arbitration: 71
    }
  }

  private static let leastPlaces = 26
  /// From this width on there is room for «۱۳ الف» with its sign.
  private static let holdsLongPlaques = 96

  /// What is shared stands in the head; where it is too long, its beginning gives way, which is known best.
  private func title(sharing shared: [CleanText], in region: Region) -> CleanText {
    let room = max(Self.leastPlaces, region.width - besidePlaces)
    var titles = shared.indices.map { start in
      let cut: CleanText = start > 0 ? "… " : ""
      return "\(wording.candidates): \(cut)\(joined(Array(shared[start...])))" as CleanText
    }
    titles.append(wording.candidates)
    return titles.first { region.width(of: $0) <= room } ?? wording.candidates
  }

  private func columns(sharing shared: [CleanText], in region: Region) -> [TableColumn] {
    let title = title(sharing: shared, in: region)
    let scores =
      pane.isBlind
      ? []
      : [
        TableColumn(wording.score, width: .exactly(6), align: .numeric),
        TableColumn(wording.margin, width: .exactly(6), align: .numeric, foldOrder: 4),
      ]
    let takers = dispute == nil ? [] : [TableColumn(wording.takenBy, width: .exactly(6))]
    return [TableColumn("", width: .exactly(2), align: .numeric)] + takers + scores + [
      TableColumn(title, width: .atLeast(Self.leastPlaces, weight: 4)),
      TableColumn(
        wording.name(AddressField.plaque),
        width: .exactly(region.width >= Self.holdsLongPlaques ? 9 : 7)),
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
    let scores =
      pane.isBlind
      ? []
      : [
        TableCell(numerals.decimal(candidate.score, places: 3), role: .tableStrong),
        TableCell(numerals.decimal(candidate.score - next, places: 3), role: .tableDim),
      ]
    let takers = dispute.map { [TableCell($0.taker(of: candidate), role: .tableStrong)] } ?? []
    return TableRow(
      [TableCell(numerals.plain(index + 1), role: .key)] + takers + scores + [
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
