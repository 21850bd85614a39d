import Canvas
import Domain
import Foundation
import Persian

/// The figures that prove a case, each beside its limit, and what became of it.
struct WasteDetail: RecordDetail {
  let state: AppState
  let waste: WasteCase

  private var wording: Wording { state.wording }
  private var rule: WasteRule? { state.waste.rule(waste.key.rule) }

  var title: CleanText { waste.name }

  func draw(in region: Region) {
    let taken = region.write(title, role: .textStrong)
    region.write(
      rule?.title(in: wording.language) ?? waste.key.rule, column: taken + 2,
      width: max(0, region.width - taken - 2), role: .textDim)
    region.rest(fromRow: 1).render(Facts(facts: facts))
  }

  var facts: [Facts.Fact] {
    proof + [
      .init(wording.reclaimable, wording.reclaimable(waste.saving, of: waste.subject)),
      .init(wording.monthlyWorth, waste.worth.map { wording.money($0) } ?? wording.dash),
      .init(wording.status, status, mark: waste.standing.mark(on: state.today)),
      .init(wording.reason, waste.standing.why.isEmpty ? wording.dash : waste.standing.why),
      .init(wording.firstFound, age(waste.found)),
      .init(wording.lastFound, age(waste.seen)),
      .init(wording.code, wording.numerals.identifier(waste.code)),
    ] + returns
  }

  /// What the rule asked, as far as it is known; a rule may have changed since.
  private var proof: [Facts.Fact] {
    let coverage = Facts.Fact(wording.measuredShare, wording.numerals.percent(waste.coverage))
    guard let rule, rule.conditions.count == waste.figures.count else { return [coverage] }
    return zip(rule.conditions, waste.figures).map { condition, value in
      let figure = wording.value(value, condition.query.unit)
      return Facts.Fact(
        condition.query.title(in: wording.language),
        "\(figure) (\(wording.limit(of: condition)))", brief: figure)
    } + [coverage]
  }

  private var status: CleanText {
    var parts = [wording.name(waste.standing.state)]
    if let until = waste.standing.until {
      parts.append(wording.until(JalaliFormat.numeric(until, state.session.language)))
    }
    if !waste.standing.who.isEmpty { parts.append(waste.standing.who) }
    return parts.joined(separator: wording.comma)
  }

  private var returns: [Facts.Fact] {
    waste.returns == 0
      ? [] : [.init(wording.returns, wording.numerals.integer(waste.returns), role: .textStrong)]
  }

  private func age(_ moment: Date) -> CleanText {
    wording.age(seconds: state.seconds(since: moment))
  }
}
