import Domain
import Persian

extension AppState {
  /// Carries out a command that begins a change, or shows what was changed.
  mutating func obeyChange(_ command: Command) -> [Effect] {
    if command == .history { return openHistory() }
    guard !refusesWriting() else { return [] }
    if case .followUps(let followUps) = pane, let followUp = followUps.selected,
      let purpose = purpose(of: command, on: followUp)
    {
      open(form: purpose, on: ChangeTargets(records: [followUp.record], name: followUp.title))
      return []
    }
    guard let targets = changeTargets else {
      say(wording.nothingToChange, .refused)
      return []
    }
    switch command {
    case .note: open(form: .note, on: targets)
    case .followUp: open(form: .followUp, on: targets)
    case .assign: open(form: .assign(from: holder(of: targets)), on: targets)
    case .correct: return beginCorrection(of: targets)
    default: break
    }
    return []
  }

  /// What a command means in the list of follow-ups, where it is about the follow-up itself.
  private func purpose(of command: Command, on followUp: FollowUp) -> ChangeForm.Purpose? {
    switch command {
    case .assign: .pass(followUp)
    case .postpone: .postpone(followUp)
    case .finish: .move(followUp, .done)
    case .wait: .move(followUp, .waiting)
    case .drop: .move(followUp, .dropped)
    case .reopen: .move(followUp, .open)
    default: nil
    }
  }

  /// Who has the one record a change is about, as far as is known here.
  private func holder(of targets: ChangeTargets) -> CleanText? {
    guard targets.records.count == 1, case .records(let records) = pane else { return nil }
    return records.watch.standing(of: targets.records.first)?.assignee
  }

  private mutating func open(form purpose: ChangeForm.Purpose, on targets: ChangeTargets) {
    if case .move(let followUp, let state) = purpose, !followUp.state.moves.contains(state) {
      say(wording.refusal(.forbiddenMove(from: followUp.state, to: state)), .refused)
      return
    }
    layers.append(
      .form(
        ChangeForm(
          purpose, on: targets.records, called: targets.name, by: session.reviewer)))
  }

  private mutating func beginCorrection(of targets: ChangeTargets) -> [Effect] {
    guard targets.records.count == 1, let record = targets.records.first else {
      say(wording.correctOneByOne, .refused)
      return []
    }
    if let onboarding = selectedOnboarding, record.subject == .onboardings {
      let next = onboarding.standing.stage.next ?? onboarding.standing.stage
      open(form: .advance(onboarding, to: wording.name(next)), on: targets)
      return []
    }
    guard !CorrectableField.of(record.subject).isEmpty else {
      say(wording.nothingCorrectable, .refused)
      return []
    }
    return [.loadCorrectable(record)]
  }

  /// The workload under the cursor, where workloads on their way to the cloud are listed.
  private var selectedOnboarding: Onboarding? {
    guard case .records(let records) = pane else { return nil }
    return (records.list as? Browser<Onboarding>)?.selected
  }

  private mutating func openHistory() -> [Effect] {
    guard let target = selectedTarget, let record = target.records.first else {
      say(wording.nothingToChange, .refused)
      return []
    }
    layers.append(.history(HistoryLayer(record, called: target.name)))
    return [.loadHistory(record)]
  }

  /// Marks or unmarks the record under the cursor, and goes on to the next.
  mutating func mark(in records: inout RecordsPane) -> [Effect] {
    guard let record = records.list.selectedReference else { return [] }
    records.toggleMark(record.id)
    let effect = records.move(.down, height: recordRows(records))
    pane = .records(records)
    return effect.map { [$0] } ?? []
  }

  mutating func obey(_ command: Command, _ followUps: inout FollowUpsPane) -> [Effect] {
    switch command {
    case .open:
      guard let followUp = followUps.selected else { return [] }
      return [.openRecord(followUp.record, on: today)]
    case .nextScope: followUps.showNextScope()
    default:
      _ = followUps.cursor.obey(command, count: followUps.total, height: geometry.listRows)
    }
    pane = .followUps(followUps)
    return []
  }

  /// Opens the record a follow-up is about.
  mutating func open(_ found: FoundRecord) {
    switch found {
    case .endowment(let endowment):
      enter(.records(RecordsPane(Browser<Endowment>(RecordFilter(text: endowment.code)))))
    case .unit(let unit):
      enter(.records(RecordsPane(Browser<PropertyUnit>(RecordFilter(text: unit.code)))))
    case .lease(let lease, let unit):
      enter(.leases(LeasesPane(unit: unit, of: nil, on: lease.id)))
    case .address(let address): enter(.review(ReviewPane(address)))
    case .machine(let machine):
      enter(.records(RecordsPane(Browser<VirtualMachine>(RecordFilter(text: machine.name)))))
    case .cloudProject(let project):
      enter(.records(RecordsPane(Browser<CloudProject>(RecordFilter(.is(.code, project.code))))))
    case .volume(let volume):
      enter(.records(RecordsPane(Browser<Volume>(RecordFilter(.is(.code, volume.code))))))
    case .snapshot(let snapshot):
      enter(
        .records(RecordsPane(Browser<VolumeSnapshot>(RecordFilter(.is(.code, snapshot.code))))))
    case .backup(let backup):
      enter(.records(RecordsPane(Browser<Backup>(RecordFilter(.is(.code, backup.code))))))
    case .image(let image):
      enter(.records(RecordsPane(Browser<SystemImage>(RecordFilter(.is(.code, image.code))))))
    case .network(let network):
      enter(.records(RecordsPane(Browser<CloudNetwork>(RecordFilter(.is(.code, network.code))))))
    case .gpuNode(let node):
      enter(.records(RecordsPane(Browser<GPUNode>(RecordFilter(.is(.code, node.code))))))
    case .certificate(let certificate):
      enter(
        .records(RecordsPane(Browser<Certificate>(RecordFilter(.is(.code, certificate.code))))))
    case .site(let site):
      enter(.records(RecordsPane(Browser<Site>(RecordFilter(.is(.code, site.code))))))
    case .host(let host):
      enter(.records(RecordsPane(Browser<HostMachine>(RecordFilter(scope: .host(host.id))))))
    case .tenant(let tenant):
      enter(.records(RecordsPane(Browser<Tenant>(RecordFilter(scope: .tenant(tenant.id))))))
    case .finding(let finding):
      enter(
        .records(RecordsPane(Browser<SecurityFinding>(RecordFilter(.is(.code, finding.code))))))
    case .userAccount(let account):
      enter(.records(RecordsPane(Browser<UserAccount>(RecordFilter(.is(.code, account.code))))))
    case .benchmark(let check):
      enter(.records(RecordsPane(Browser<HostBenchmark>(RecordFilter(.is(.code, check.code))))))
    case .onboarding(let onboarding):
      enter(.records(RecordsPane(Browser<Onboarding>(RecordFilter(.is(.code, onboarding.code))))))
    }
  }
}
