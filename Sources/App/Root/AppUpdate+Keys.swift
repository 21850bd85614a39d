import Canvas
import Domain
import Persian

extension AppState {
  /// Gives a key to the innermost layer, or else to the command it stands for.
  mutating func press(_ key: Key) -> [Effect] {
    if case .mouse(let event) = key { return press(event) }
    if let layer = layers.last { return press(key, in: layer) }
    if case .review = pane, case .character(let scalar) = key,
      let digit = Int(Numerals.ascii(String(scalar))), (1...9).contains(digit)
    {
      choose(candidate: digit - 1)
      return []
    }
    guard let command = keymap.command(for: key, in: pane.context) else { return [] }
    return obey(command)
  }

  /// Carries out a command, whatever it came from.
  mutating func obey(_ command: Command) -> [Effect] {
    switch command {
    case .overview: tab = .overview
    case .endowments: show(.endowments)
    case .cloud: show(.cloud)
    case .addresses: show(.addresses)
    case .nextView: current.step(1)
    case .previousView: current.step(-1)
    case .back: goBack()
    case .theme: session.theme = next(after: session.theme)
    case .language:
      session.language = session.language == .persian ? .english : .persian
      session.directionChoice = nil
    case .direction:
      session.directionChoice =
        session.direction == .rightToLeft ? .leftToRight : .rightToLeft
    case .calibrate: layers.append(.calibration)
    case .palette: layers.append(.palette(PaletteLayer(context: pane.context)))
    case .views: layers.append(.views(ListCursor()))
    case .help: layers.append(.help(HelpLayer(context: pane.context)))
    case .refresh:
      if case .queue(var queue) = pane {
        queue.askForCurveAgain()
        pane = .queue(queue)
      }
      askForShowbackAgain()
      let survey = showsWaste ? surveyWaste() : []
      return [.refreshAll] + settle(reload: true) + survey + forecastAgain()
    case .review: openReview(.first)
    case .secondLook:
      guard !refusesWriting() else { return [] }
      openReview(.second)
    case .arbitrate: openArbitration()
    case .undo: return undo()
    case .redo: return redo()
    case .note, .followUp, .assign, .correct, .history, .finish, .wait, .drop, .reopen, .postpone:
      return obeyChange(command)
    case .addAgency: if case .capacity = pane { ask(.addAgency, from: "") }
    case .confirmWaste: return startWasteMove(to: .confirmed)
    case .notifyOwner: return startWasteMove(to: .notified)
    case .releaseWaste: return startWasteMove(to: .released)
    case .exemptWaste: return startWasteMove(to: .exempt)
    case .copy: return copySelected(codeOnly: false)
    case .copyCode: return copySelected(codeOnly: true)
    case .quit: return [.quit]
    default: return obeyInPane(command)
    }
    return []
  }

  /// Shows a tab; pressed again, its first view.
  private mutating func show(_ wanted: Tab) {
    if tab == wanted { current.show(0) }
    tab = wanted
  }

  private mutating func goBack() {
    if case .records(var records) = pane, !records.marks.isEmpty {
      records.forgetMarks()
      pane = .records(records)
      return
    }
    if case .records(var records) = pane, !records.sought.isEmpty {
      records.forgetSearch()
      pane = .records(records)
      return
    }
    if case .metrics(var open) = pane, !open.marks.isEmpty {
      open.forgetMarks()
      pane = .metrics(open)
      return
    }
    if case .capacity = pane, capacity.added != nil {
      capacity.weigh(nil)
      return
    }
    if !current.close() { tab = .overview }
  }

  private func next(after theme: String) -> String {
    let index = themes.firstIndex(of: theme) ?? -1
    return themes.isEmpty ? theme : themes[(index + 1) % themes.count]
  }
}
