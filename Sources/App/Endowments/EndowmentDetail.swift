import Canvas
import Domain
import Persian

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
      .init(wording.status, wording.name(endowment.status), mark: endowment.status.mark),
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
}
