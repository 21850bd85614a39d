import Canvas
import Domain
import Persian

/// Everything about one virtual machine, under its table.
struct MachineDetail: RecordDetail {
  let state: AppState
  let machine: VirtualMachine

  var title: CleanText { machine.name }

  func draw(in region: Region) {
    region.write(machine.name, role: .textStrong)
    region.rest(fromRow: 1).render(Facts(facts: facts))
  }

  var facts: [Facts.Fact] {
    let wording = state.wording
    return [
      .init(wording.status, wording.name(machine.state), mark: machine.state.mark),
      .init(wording.agency, machine.tenantName),
      .init(wording.cloudProject, machine.project == nil ? wording.dash : machine.projectName),
      .init(wording.host, machine.host == nil ? wording.dash : machine.hostName),
      .init(wording.ipAddress, machine.address),
      .init("vCPU", wording.numerals.integer(machine.size.vcpus)),
      .init(wording.memory, wording.amount(.memory, machine.size.memoryMiB)),
      .init(wording.disk, wording.amount(.disk, machine.size.diskGiB)),
      .init(wording.gpu, wording.numerals.integer(machine.size.gpus)),
      .init(wording.created, JalaliFormat.numeric(machine.created, state.session.language)),
      .init(
        wording.lastBackup,
        machine.lastBackup.map { JalaliFormat.numeric($0, state.session.language) }
          ?? wording.dash),
      .init(wording.code, machine.code),
      .init(
        wording.hypervisorName,
        machine.hypervisorName.isEmpty ? wording.dash : machine.hypervisorName),
    ]
  }
}
