import Canvas
import Domain
import Persian

/// Property units as rows of a table.
struct UnitRows: RecordRows {
  typealias Filter = PropertyUnitFilter

  let state: AppState
  let hits: SearchHits

  func columns(_ sort: Sort<PropertyUnitColumn>) -> [TableColumn] {
    let wording = state.wording
    let column = ColumnHead<PropertyUnitColumn>(sort: sort, title: wording.title)
    return [
      column(.code, .exactly(9), fold: 5),
      column(.title, .atLeast(18, weight: 3)),
      TableColumn(wording.endowment, width: .atLeast(14, weight: 2), foldOrder: 3),
      column(.province, .exactly(14), fold: 2),
      TableColumn(wording.deed, width: .exactly(16)),
      column(.area, .exactly(16), align: .numeric, fold: 4),
      column(.rent, .exactly(16), align: .numeric, fold: 1),
      column(.leaseEnd, .exactly(12)),
    ]
  }

  func row(_ unit: PropertyUnit) -> TableRow {
    let (wording, numerals) = (state.wording, state.wording.numerals)
    return TableRow([
      hits.cell(numerals.identifier(unit.code), role: .tableDim),
      hits.cell(unit.title),
      hits.cell(unit.endowmentName),
      hits.cell(unit.place.province),
      TableCell(wording.name(unit.deed.state), role: .table, mark: unit.deed.mark),
      TableCell(unit.area > 0 ? numerals.integer(unit.area) : wording.dash),
      TableCell(unit.rent > .zero ? numerals.integer(Int(unit.rent.amount)) : wording.dash),
      leaseEnd(of: unit),
    ])
  }

  private func leaseEnd(of unit: PropertyUnit) -> TableCell {
    guard let end = unit.leaseEnd else {
      return TableCell(state.wording.dash, role: .tableDim)
    }
    let text = JalaliFormat.numeric(end, state.session.language)
    let left = end - state.today
    if left < 0 { return TableCell(text, mark: .critical) }
    return left <= Lease.expiryNotice ? TableCell(text, mark: .warning) : TableCell(text)
  }
}

extension Deed {
  /// How the deed stands, at a glance.
  var mark: StateMark {
    switch state {
    case .issued, .delivered: .ok
    case .none, .undecided: .unknown
    case .objected, .plateConflict, .annulment, .documentsMissing: .warning
    case .collectingDocuments, .surveying, .registrationRequested, .publicNotice,
      .boundaryMarking, .entered, .amending:
      .progress
    }
  }
}

/// Everything about one property unit, under its table.
struct UnitDetail: RecordDetail {
  let state: AppState
  let unit: PropertyUnit

  var title: CleanText { unit.title }

  func draw(in region: Region) {
    let taken = region.write(unit.title, role: .textStrong)
    region.write(unit.endowmentName, column: taken + 3, role: .textDim)
    region.rest(fromRow: 1).render(Facts(facts: facts, columnWidth: 44))
  }

  var facts: [Facts.Fact] {
    let (wording, numerals) = (state.wording, state.wording.numerals)
    let place = [unit.place.province, unit.place.county, unit.place.locality, unit.address]
      .filter { !$0.isEmpty }
    var deed = wording.name(unit.deed.state)
    if let kind = unit.deed.kind { deed = "\(deed)\(wording.comma)\(wording.name(kind))" }
    if let issued = unit.deed.issued {
      deed = "\(deed)\(wording.comma)\(JalaliFormat.numeric(issued, state.session.language))"
    }
    return [
      .init(wording.deed, deed, mark: unit.deed.mark),
      .init(wording.plateLabel, unit.plate.map(wording.plate) ?? wording.unstated),
      .init(wording.type, "\(wording.name(unit.type))\(wording.comma)\(wording.name(unit.use))"),
      .init(wording.occupancy, wording.name(unit.occupancy), mark: occupancyMark),
      .init(
        wording.postcode,
        unit.postcode.isEmpty ? wording.unstated : numerals.identifier(unit.postcode)),
      .init(wording.address, place.joined(separator: wording.comma)),
    ]
  }

  private var occupancyMark: StateMark? {
    switch unit.occupancy {
    case .encroached: .critical
    case .withoutLease: .warning
    case .vacant: .unknown
    case .leased, .directUse: nil
    }
  }
}
