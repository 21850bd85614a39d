import Canvas
import Domain
import Persian

/// Property addresses as rows of a table.
struct AddressRows: RecordRows {
  typealias Filter = AddressFilter

  let state: AppState
  let hits: SearchHits

  func columns(_ sort: Sort<AddressColumn>) -> [TableColumn] {
    let wording = state.wording
    let column = ColumnHead<AddressColumn>(sort: sort, title: wording.title)
    return [
      column(.code, .exactly(11), fold: 3),
      TableColumn(wording.address, width: .atLeast(26, weight: 4)),
      column(.province, .exactly(14), fold: 2),
      TableColumn(wording.postcode, width: .exactly(10), foldOrder: 4),
      column(.arrived, .exactly(9), fold: 1),
      column(.state, .exactly(16)),
    ]
  }

  func row(_ address: PropertyAddress) -> TableRow {
    let (wording, numerals) = (state.wording, state.wording.numerals)
    return TableRow([
      hits.cell(numerals.identifier(address.code), role: .tableDim),
      hits.cell(address.text),
      hits.cell(address.officeProvince),
      TableCell(address.postcode.isEmpty ? wording.dash : numerals.identifier(address.postcode)),
      TableCell(
        RelativeTime.age(
          seconds: state.seconds(since: address.arrived),
          state.session.language), role: .tableDim),
      TableCell(wording.name(address.state), role: .table, mark: address.state.mark),
    ])
  }
}

extension ReviewState {
  /// How the address stands, at a glance.
  var mark: StateMark {
    switch self {
    case .autoMatched, .accepted: .ok
    case .received, .inReview, .needsPost: .progress
    case .noCandidate, .skipped: .warning
    case .rejected, .failed: .critical
    case .duplicate: .unknown
    }
  }
}

/// Everything about one property address, under its table.
struct AddressDetail: RecordDetail {
  let state: AppState
  let address: PropertyAddress

  var title: CleanText { address.text }

  func draw(in region: Region) {
    let parts = region.split(.rows, [.exactly(2), .share()])
    parts[0].render(Paragraph(address.text, role: .textStrong))
    parts[1].render(Facts(facts: facts, columnWidth: 44))
  }

  var facts: [Facts.Fact] {
    let (wording, numerals) = (state.wording, state.wording.numerals)
    var facts: [Facts.Fact] = [
      .init(wording.endowment, address.endowmentName),
      .init(
        wording.office,
        [address.officeProvince, address.officeCounty].filter { !$0.isEmpty }
          .joined(separator: wording.comma)),
      .init(
        wording.postcode,
        address.postcode.isEmpty ? wording.unstated : numerals.identifier(address.postcode)),
      .init(wording.status, wording.name(address.state), mark: address.state.mark),
    ]
    if let decision = address.decision { facts.append(fact(of: decision)) }
    return facts
  }

  private func fact(of decision: Decision) -> Facts.Fact {
    let wording = state.wording
    var text = wording.name(decision.verdict.state)
    if case .reject(let reason) = decision.verdict {
      text = "\(text)\(wording.comma)\(wording.name(reason))"
    }
    let age = RelativeTime.ago(
      seconds: state.seconds(since: decision.moment), state.session.language)
    return .init(
      wording.decidedBy, [text, decision.reviewer, age].joined(separator: wording.comma))
  }
}
