import Canvas
import Domain
import Persian
import Stores
import Testing

@testable import App

/// What the cloud is made of beside its machines: what lies behind a record, and what is told of it.
struct InventoryTests {
  private func selected<Record: Presented>(_ console: Rehearsal, _: Record.Type) -> Record? {
    (console.state.records?.list as? Browser<Record>)?.selected
  }

  @Test func `a backup opens what it is of, and a volume its backups`() async throws {
    let studio = try Studio()
    for (words, subject) in [("of:machine", Subject.machines), ("of:volume", .volumes)] {
      var console = try await studio.rehearse(
        NamedScreen.backups.keys + "f\(words)<enter>", .english)
      let backup = try #require(selected(console, Backup.self))
      try await console.press("<enter>")
      let list = try #require(console.state.records?.list)
      #expect(list.subject == subject && list.total == 1)
      #expect(list.copied?.fields.contains(backup.sourceName) == true)
      guard subject == .volumes else { continue }
      try await console.press("<enter>")
      #expect(selected(console, Backup.self) == backup)
    }
  }

  @Test func `a network opens its agency's machines, and a GPU node those of its host`()
    async throws
  {
    let studio = try Studio()
    var console = try await studio.rehearse(NamedScreen.networks.keys, .english)
    let network = try #require(selected(console, CloudNetwork.self))
    try await console.press("<enter>")
    #expect(selected(console, VirtualMachine.self)?.tenant == network.tenant)
    console = try await studio.rehearse(NamedScreen.gpuNodes.keys + "fhost:gpu<enter>", .english)
    let node = try #require(selected(console, GPUNode.self))
    try await console.press("<enter>")
    #expect(selected(console, VirtualMachine.self)?.host == node.host)
    // What no inventory of hosts has opens nothing.
    console = try await studio.rehearse(
      NamedScreen.gpuNodes.keys + "fhost:render<enter><enter>", .english)
    #expect(selected(console, GPUNode.self)?.host == nil)
    console = try await studio.rehearse(NamedScreen.images.keys + "<enter>")
    #expect(selected(console, SystemImage.self) != nil)
  }

  @Test func `an agency opens its projects, a project its machines, and back leads the same way`()
    async throws
  {
    let studio = try Studio()
    var console = try await studio.rehearse(NamedScreen.tenants.keys + "<down><enter>", .english)
    let agency = try #require(selected(console, CloudProject.self)?.tenant)
    let projects = try #require(console.state.records?.list as? Browser<CloudProject>)
    #expect(projects.total > 1 && projects.page.rows.allSatisfy { $0.tenant == agency })
    try await console.press("<down>")
    let project = try #require(selected(console, CloudProject.self))
    try await console.press("<enter>")
    let machines = try #require(console.state.records?.list as? Browser<VirtualMachine>)
    #expect(machines.total == project.use.machines)
    #expect(machines.page.rows.allSatisfy { $0.project == project.id && $0.tenant == agency })
    try await console.press("<esc>")
    #expect(selected(console, CloudProject.self) == project)
    try await console.press("<esc>")
    #expect(selected(console, Tenant.self)?.id == agency)
  }

  @Test func `machines are narrowed to a project`() async throws {
    let studio = try Studio()
    let console = try await studio.rehearse(
      NamedScreen.machines.keys + "fپروژه:awqaf-production<enter>")
    let list = try #require(console.state.records?.list as? Browser<VirtualMachine>)
    #expect(list.total > 0)
    #expect(list.page.rows.allSatisfy { $0.projectName == "awqaf-production" })
  }

  @Test func `a range of addresses and a share are asked for as they are written`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse(
      NamedScreen.networks.keys + "fبازه:2001:db8<enter>")
    #expect(selected(console, CloudNetwork.self)?.prefix.bytes.count == 16)
    console = try await studio.rehearse(NamedScreen.networks.keys + "fمصرف>۹۰٪<enter>")
    let list = try #require(console.state.records?.list as? Browser<CloudNetwork>)
    #expect(list.total > 0 && list.page.rows.allSatisfy { $0.share ?? 0 > 0.9 })
  }

  @Test(arguments: Language.allCases)
  func `a follow-up leads back to the record it is on`(language: Language) async throws {
    let studio = try Studio()
    for (screen, subject) in [
      (NamedScreen.backups, Subject.backups), (.snapshots, .snapshots), (.images, .images),
      (.networks, .networks), (.gpuNodes, .gpuNodes), (.cloudProjects, .cloudProjects),
    ] {
      var console = try await studio.rehearse(screen.keys, language)
      let record = try #require(console.state.records?.list.selectedReference)
      #expect(record.subject == subject)
      await console.perform([.openRecord(record, on: console.state.today)])
      try await console.press("<home>")
      #expect(console.state.records?.list.total == 1)
      #expect(console.state.records?.list.selectedReference == record)
    }
  }

  @Test func `what has to be seen to is told in numbers of the language`() {
    let findings: [AlertFinding] = [
      .machinesUnbacked(count: 12, days: 1), .machinesUnbacked(count: 1, days: 7),
      .backupsFailed(count: 1, withinDays: 7), .backupsFailed(count: 5, withinDays: 7),
      .gpusIdle(nodes: 1, gpus: 8), .gpusIdle(nodes: 2, gpus: 17),
    ]
    let english = findings.map { Wording(.english).sentence($0, now: Studio.now).string }
    #expect(english[0] == "12 running machines have had no good backup for over 1 day")
    #expect(english[1] == "1 running machine has had no good backup for over 7 days")
    #expect(english[2] == "1 backup failed within the last 7 days")
    #expect(english[5] == "2 nodes with 17 GPUs have been idle for over a day")
    for finding in findings {
      let text = Wording(.persian).sentence(finding, now: Studio.now).string
      #expect(!text.contains { $0.isASCII && $0.isNumber })
    }
  }
}
