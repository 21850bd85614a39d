import Canvas
import Domain
import Persian

/// Endowments as rows of a table.
struct EndowmentRows: RecordRows {
  typealias Filter = EndowmentFilter

  let state: AppState
  let hits: SearchHits

  func columns(_ sort: Sort<EndowmentColumn>) -> [TableColumn] {
    let wording = state.wording
    let column = ColumnHead<EndowmentColumn>(sort: sort, title: wording.title)
    return [
      column(.code, .exactly(9)),
      column(.name, .atLeast(24, weight: 3)),
      column(.province, .exactly(14)),
      TableColumn(wording.county, width: .atLeast(10, weight: 1), foldOrder: 4),
      TableColumn(wording.custody, width: .exactly(13), foldOrder: 1),
      TableColumn(wording.use, width: .exactly(10), foldOrder: 3),
      column(.foundedYear, .exactly(9), align: .numeric, fold: 2),
      column(.unitCount, .exactly(8), align: .numeric),
    ]
  }

  func row(_ endowment: Endowment) -> TableRow {
    let (wording, numerals) = (state.wording, state.wording.numerals)
    return TableRow([
      hits.cell(numerals.identifier(endowment.code), role: .tableDim),
      hits.cell(endowment.name),
      hits.cell(endowment.place.province),
      hits.cell(endowment.place.county),
      TableCell(wording.name(endowment.custody)),
      TableCell(wording.name(endowment.use)),
      TableCell(endowment.foundedYear.map(numerals.plain) ?? wording.dash, role: .tableDim),
      TableCell(numerals.integer(endowment.unitCount)),
    ])
  }
}

/// Everything about one endowment, under its table.
struct EndowmentDetail: RecordDetail {
  let state: AppState
  let endowment: Endowment

  var title: CleanText { endowment.name }

  func draw(in region: Region) {
    region.write(title, role: .textStrong)
    region.rest(fromRow: 1).render(Facts(facts: facts, columnWidth: 40))
  }

  var facts: [Facts.Fact] {
    let (wording, numerals) = (state.wording, state.wording.numerals)
    let intentions: [CleanText] = endowment.intentions.map {
      "\(wording.name($0.category)) \(numerals.percent(Double($0.sharePercent) / 100))"
    }
    let place = [endowment.place.province, endowment.place.county, endowment.place.locality]
      .filter { !$0.isEmpty }
    return [
      .init(wording.status, wording.name(endowment.status), mark: mark),
      .init(wording.donor, endowment.donor.isEmpty ? wording.unstated : endowment.donor),
      .init(
        wording.trustee,
        endowment.trustee.isEmpty ? wording.name(endowment.trusteeship) : endowment.trustee),
      .init(wording.name(.kind), wording.name(endowment.kind)),
      .init(wording.intentions, intentions.joined(separator: wording.comma)),
      .init(wording.address, place.joined(separator: wording.comma)),
      .init(
        wording.deedOfWaqf,
        endowment.deedNumber.isEmpty ? wording.unstated : numerals.identifier(endowment.deedNumber)),
      .init(wording.units, numerals.integer(endowment.unitCount)),
    ]
  }

  private var mark: StateMark {
    switch endowment.status {
    case .active: .ok
    case .beingIdentified: .progress
    case .suspended: .warning
    case .disputed: .critical
    }
  }
}
