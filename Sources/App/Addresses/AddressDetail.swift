import Canvas
import Domain
import Persian

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
