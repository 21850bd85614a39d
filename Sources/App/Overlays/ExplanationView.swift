import Canvas
import Domain
import Monitoring
import Persian

/// Where a figure comes from: its rule in words, its source, its moment and age, and whether it adds up.
struct ExplanationView {
  let state: AppState
  let subject: FigureSubject

  private var wording: Wording { state.wording }

  func draw(over content: Region) {
    let width = min(64, max(0, content.width - 8))
    let rule = Paragraph(wording.rule(subject))
    let height = rule.height(width: width, direction: content.direction)
    let room = Panel(
      title: wording.name(subject), size: Size(width: width, height: height + 1 + facts.count)
    ).open(in: content)
    room.region(width: room.width, height: height).render(rule)
    room.rest(fromRow: height + 1).render(Facts(facts: facts, columnWidth: width))
  }

  /// What is said beneath the rule.
  var facts: [Facts.Fact] {
    let reading = state.figures.readings.registry
    var facts = [Facts.Fact(wording.source, wording.tallies(of: wording.name(SourceName.registry)))]
    if let asOf = reading.asOf {
      let day = JalaliFormat.day(of: asOf, zone: state.session.zone)
      let time = JalaliFormat.time(asOf, wording.language, zone: state.session.zone)
      facts.append(
        Facts.Fact(
          wording.asOf, "\(JalaliFormat.numeric(day, wording.language))\(wording.comma)\(time)"))
    }
    let age = reading.age(at: state.now).map { wording.age(seconds: Int($0)) }
    let freshness = reading.freshness(at: state.now)
    // A fresh figure says so by its age already.
    let words = [age, freshness == .fresh ? nil : wording.word(freshness)].compactMap(\.self)
    facts.append(Facts.Fact(wording.ageLabel, words.joined(separator: wording.comma)))
    if case .breakdown(let breakdown) = subject, let figures = reading.value {
      let balance = figures.balance(of: breakdown)
      facts.append(
        Facts.Fact(
          wording.balance, wording.balanced(balance),
          mark: balance.isEven ? .ok : .warning))
    }
    return facts
  }
}
