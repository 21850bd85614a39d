import Domain
import Persian

extension AppState {
  /// Whether the list in sight is that of waste.
  var showsWaste: Bool {
    if case .records(let records) = pane { records.list.subject == .waste } else { false }
  }

  /// The work that the figures above the list of waste need, and a survey where it is due.
  mutating func settleWaste(reload: Bool) -> [Effect] {
    let figures = waste.request(reload: reload, on: today)
    guard canSurveyWaste, !session.isReadOnly else { return [figures].compactMap(\.self) }
    return [figures, waste.dueSurvey(at: now, on: today, by: session.reviewer)].compactMap(\.self)
  }

  /// Whether there is anything to look for waste in: a server, or the inventory by a rule of its own.
  private var canSurveyWaste: Bool { !metrics.keys.isEmpty || waste.judgesInventory }

  /// Surveys all servers and the inventory because somebody asks.
  mutating func surveyWaste() -> [Effect] {
    guard canSurveyWaste else {
      say("\(wording.noMetricServer). \(wording.howToNameMetricServer)", .refused)
      return []
    }
    guard !refusesWriting() else { return [] }
    return waste.survey(on: today, by: session.reviewer).map { [$0] } ?? []
  }

  mutating func take(surveyed: Result<WasteSurveyed, SourceError>) -> [Effect] {
    waste.end(surveyed)
    switch surveyed {
    case .success(let surveyed) where surveyed.omissions.isEmpty:
      say(wording.surveyed(surveyed.recording))
    case .success(let surveyed):
      say(
        "\(wording.surveyed(surveyed.recording)) \(wording.notJudged(surveyed.omissions.count))",
        .failed)
    case .failure(let error): say("\(wording.cause(error)). \(wording.remedy(error))", .failed)
    }
    return showsWaste
      ? settle(reload: true) : waste.request(reload: true, on: today).map { [$0] } ?? []
  }

  /// Begins to move the cases marked, or the one under the cursor.
  mutating func startWasteMove(to state: WasteState) -> [Effect] {
    guard !refusesWriting() else { return [] }
    guard showsWaste, case .records(let records) = pane, let targets = changeTargets else {
      say(wording.nothingToChange, .refused)
      return []
    }
    let isOne = targets.records.count == 1 && records.marks.isEmpty
    let selected = isOne ? (records.list as? Browser<WasteCase>)?.selected : nil
    if let old = selected?.standing.state, !old.moves.contains(state) {
      say(wording.refusal(.forbiddenWasteMove(from: old, to: state)), .refused)
      return []
    }
    layers.append(
      .form(
        ChangeForm(
          .moveWaste(from: selected?.standing.state, to: state), on: targets.records,
          called: targets.name, by: session.reviewer)))
    return []
  }
}
