import Domain
import Persian

// Arrears are demanded, courts hear, branches clear accounts.
extension OfficeDay {
  /// An instalment in arrears is demanded by the next step there is.
  func demandArrears(_ random: inout DemoRandom, _ step: inout DemoStep) throws(SourceError) {
    guard random.chance(pace(0.4)) else { return }
    let late = try store.unpaidInstalments(
      dueThrough: today.advanced(by: -21), skipping: random.integer(0...200), limit: 20)
    guard let instalment = random.element(of: late), let move = Self.next[instalment.stage]
    else { return }
    guard let moved = try? instalment.moved(move, on: today) else { return }
    try store.setStage(moved.stage, of: instalment.id)
    step.demands += 1
  }

  private static let next: [CollectionStage: CollectionMove] = [
    .none: .notice, .notice: .declaration, .declaration: .lawsuit,
  ]

  /// A court takes up a file, hears it again, or settles it.
  func hearFile(_ random: inout DemoRandom, _ step: inout DemoStep) throws(SourceError) {
    guard random.chance(pace(0.25)) else { return }
    let from = random.integer(0...max(1, try store.largestID(in: .legalFile)))
    guard let file = try store.openFile(from: RecordID(Int64(from))) else { return }
    let state: LegalFileState =
      switch file.state {
      case .opened: .beforeCourt
      case .beforeCourt: Self.verdicts.draw(&random)
      case .appealed: random.chance(0.5) ? .enforcement : .appealed
      case .enforcement, .settled: random.chance(0.4) ? .settled : .enforcement
      }
    let hearing = state == .beforeCourt || state == .appealed
    try store.setState(
      state, nextHearing: hearing ? today.advanced(by: random.integer(10...120)) : nil,
      of: file.id)
    step.hearings += 1
  }

  private static let verdicts = Odds<LegalFileState>(
    [(.appealed, 20), (.enforcement, 15), (.settled, 20)], last: (.beforeCourt, 45))

  /// A branch takes up accounts that were filed, or clears those it has.
  func auditAccounts(_ random: inout DemoRandom, _ step: inout DemoStep) throws(SourceError) {
    guard random.chance(pace(0.25)) else { return }
    let from = random.integer(0...max(1, try store.largestID(in: .investigation)))
    guard let audit = try store.openInvestigation(from: RecordID(Int64(from))) else { return }
    if audit.state == .filed {
      let reviewer = Filler(world: world, place: "").text(.reviewer, &random)
      try store.setState(.underReview, reviewer: reviewer, of: audit.id)
    } else {
      try store.setState(
        .cleared, reviewer: audit.reviewer,
        clearanceNumber: DemoCode.padded(Int(audit.id.raw), to: 7), of: audit.id)
    }
    step.audits += 1
  }
}
