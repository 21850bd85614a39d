import Canvas
import Domain
import Monitoring
import Persian

extension AppState {
  /// The sources with their ages, and the keys that matter here; or what was just said.
  func drawFooter(in region: Region) {
    if let note {
      drawNote(note, in: region)
      return
    }
    let status = StatusLine(SourceName.allCases.map(status(of:)))
    // Every age is worth more than the last of the hints, which are all in the help.
    let room = max(0, region.width - leastHints(in: region))
    let taken = min(room, status.width(fitting: room, in: region))
    let parts = region.split(.columns, [.exactly(taken), .share()], gap: 3)
    parts[0].render(status)
    parts[1].render(KeyHints(footerHints))
  }

  /// Who reviews wants the keys at hand more than the ages of sources.
  private func leastHints(in region: Region) -> Int {
    if case .review = pane { return max(Self.leastHints, region.width / 2) }
    return Self.leastHints
  }

  private static let leastHints = 26

  /// Draws what was just said.
  func drawNote(_ note: Note, in region: Region) {
    let mark: StateMark =
      switch note.kind {
      case .done: .ok
      case .refused: .warning
      case .failed: .critical
      }
    region.render(StateLabel(mark, note.text))
  }

  func status(of source: SourceName) -> StatusLine.Source {
    let (freshness, age, isFailing) =
      switch source {
      case .registry: standing(figures.readings.registry)
      case .cloud: standing(figures.readings.cloud)
      case .addresses: standing(figures.readings.addresses)
      case .thisHost: standing(figures.readings.host)
      }
    let mark: StateMark =
      switch freshness {
      case .fresh: isFailing ? .warning : .ok
      case .late: .warning
      case .stale: .stale
      case .unknown: isFailing ? .critical : .unknown
      }
    let word = age.map { wording.age(seconds: Int($0)) } ?? wording.word(.unknown)
    return StatusLine.Source(mark, name: wording.name(source), age: word)
  }

  private func standing<Value>(_ reading: Reading<Value>) -> (Freshness, Double?, Bool) {
    (reading.freshness(at: now), reading.age(at: now), reading.error != nil)
  }

  /// The few keys worth a reminder in the pane in sight; all of them are in the help.
  private var footerHints: [KeyHints.Hint] {
    let wanted: [Command] =
      switch pane {
      case .overview: [.open, .review, .palette, .help]
      case .statistics: [.open, .nextPicture, .nextMeasure, .explain, .nextView, .help]
      case .records where showsWaste:
        [.confirmWaste, .notifyOwner, .releaseWaste, .exemptWaste, .refresh, .help]
      case .records(let records) where records.list.subject == .hosts:
        [.open, .nextPicture, .compare, .filter, .sort, .nextView, .help]
      case .records where pane.context == .agencies:
        [.open, .agencyMachines, .looseMachines, .filter, .sort, .nextView, .help]
      case .records: [.open, .find, .filter, .sort, .nextView, .help]
      case .leases: [.back, .help]
      case .capacity: [.addAgency, .nextView, .refresh, .palette, .help]
      case .metrics: [.open, .mark, .nextGroup, .nextView, .refresh, .palette, .help]
      case .metricChart: [.zoomIn, .zoomOut, .earlier, .toNow, .back, .help]
      case .queue where session.desk.role == .supervisor:
        [.nextPicture, .arbitrate, .nextView, .palette, .help]
      case .queue: [.nextPicture, .nextView, .palette, .help]
      case .showback: [.previousMonth, .nextMonth, .nextView, .refresh, .help]
      case .services: [.nextView, .refresh, .palette, .help]
      case .hostMap: [.open, .nextPicture, .nextMeasure, .nextView, .help]
      case .host, .imports: [.nextView, .palette, .help]
      case .racks: [.open, .nextView, .help]
      case .security: [.open, .nextView, .refresh, .palette, .help]
      case .followUps: [.open, .finish, .wait, .postpone, .nextScope, .help]
      case .review(let review) where review.isBlind: [.accept, .reject, .askPost, .help]
      case .review(let review) where review.look == .arbitration:
        [.accept, .reject, .askPost, .skip, .help]
      case .review:
        [.accept, .reject, .askPost, .skip, .sendBack, .verdictNote, .undo, .help]
      }
    return wanted.compactMap { command in
      keymap.key(for: command, in: pane.context)
        .map { KeyHints.Hint(wording.name($0), wording.hint(command)) }
    }
  }
}
