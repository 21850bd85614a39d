import Canvas
import Domain
import Persian

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
