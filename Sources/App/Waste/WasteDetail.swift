import Canvas
import Domain
import Persian

/// The figures that prove a finding, each beside its limit.
struct WasteDetail: RecordDetail {
  let state: AppState
  let finding: WasteFinding

  var title: CleanText { finding.name }

  func draw(in region: Region) {
    let taken = region.write(title, role: .textStrong)
    region.write(
      finding.rule.title(in: state.wording.language), column: taken + 2,
      width: max(0, region.width - taken - 2), role: .textDim)
    region.rest(fromRow: 1).render(Facts(facts: facts))
  }

  var facts: [Facts.Fact] {
    let (wording, rule) = (state.wording, finding.rule)
    var facts = zip(rule.conditions, finding.figures).map { condition, value in
      Facts.Fact(
        condition.query.title(in: wording.language),
        "\(wording.value(value, condition.query.unit)) (\(wording.limit(of: condition)))")
    }
    facts += [
      .init(wording.publisher, rule.publisher),
      .init(wording.wasteWindow, wording.days(rule.window)),
    ]
    if let machine = finding.machine {
      facts += [
        .init(wording.host, machine.hostName),
        .init("vCPU", wording.numerals.integer(machine.size.vcpus)),
        .init(wording.memory, wording.amount(.memory, machine.size.memoryMiB)),
      ]
    }
    return facts
  }
}
