import Domain
import Foundation
import Monitoring
import Persian
import Testing

struct AlertBookTests {
  private let start = Date(timeIntervalSince1970: 1_800_000_000)

  private func down(_ count: Int, _ severity: Severity = .warning) -> Alert {
    Alert(severity: severity, finding: .hostsDown(count: count))
  }

  @Test func `a trouble is raised once and keeps its beginning while its figures move`() {
    var book = AlertBook()
    #expect(book.record([down(1)], at: start) == [.raised(down(1))])
    #expect(book.record([down(4)], at: start + 30).isEmpty)
    #expect(
      book.open == [AlertEntry(alert: down(4), since: start, severitySince: start)])
  }

  @Test func `a change of severity is told and timed, the beginning stays`() {
    var book = AlertBook()
    book.record([down(1)], at: start)
    #expect(book.record([down(1, .critical)], at: start + 10) == [.worsened(down(1, .critical))])
    #expect(book.open.first?.since == start)
    #expect(book.open.first?.severitySince == start + 10)
    #expect(book.record([down(1)], at: start + 20) == [.eased(down(1))])
    #expect(book.open.first?.since == start)
    #expect(book.open.first?.severitySince == start + 20)
  }

  @Test func `a trouble that is gone leaves at once and is cleared after a rest`() {
    var book = AlertBook(rest: .seconds(60))
    book.record([down(2)], at: start)
    #expect(book.record([], at: start + 10).isEmpty)
    #expect(book.open.isEmpty)
    #expect(book.record([], at: start + 69).isEmpty)
    #expect(book.record([], at: start + 70) == [.cleared(down(2))])
    #expect(book.record([], at: start + 80).isEmpty)
    #expect(book.record([down(2)], at: start + 90) == [.raised(down(2))])
    #expect(book.open.first?.since == start + 90)
  }

  @Test func `a trouble that swings about its limit is raised once`() {
    var book = AlertBook(rest: .seconds(60))
    var raised = 0
    for beat in 0..<20 {
      let changes = book.record(
        beat.isMultiple(of: 2) ? [down(1)] : [], at: start + Double(beat) * 10)
      raised += changes.count
    }
    #expect(raised == 1)
    book.record([down(1)], at: start + 200)
    #expect(book.open.first?.since == start)
  }

  @Test func `a trouble that comes back after a silence of the rules is a new one`() {
    var book = AlertBook(rest: .seconds(60))
    book.record([down(1)], at: start)
    book.record([], at: start + 1)
    let changes = book.record([down(1)], at: start + 3600)
    #expect(changes == [.cleared(down(1)), .raised(down(1))])
    #expect(book.open.first?.since == start + 3600)
  }

  @Test func `a trouble that comes back worse says so`() {
    var book = AlertBook(rest: .seconds(60))
    book.record([down(1)], at: start)
    book.record([], at: start + 1)
    #expect(book.record([down(1, .critical)], at: start + 2) == [.worsened(down(1, .critical))])
  }

  @Test func `two findings about one subject are one entry, the worst`() {
    var book = AlertBook()
    let memory = Alert(
      severity: .critical, finding: .quotaNearFull(tenant: "الف", kind: .memory, share: 1))
    let cpus = Alert(
      severity: .warning, finding: .quotaNearFull(tenant: "الف", kind: .vcpu, share: 0.9))
    #expect(book.record([cpus, memory], at: start) == [.raised(memory)])
    #expect(book.open.map(\.alert) == [memory])
  }

  @Test func `the open alerts stand in the order of the rules`() {
    var book = AlertBook()
    let expired = Alert(severity: .warning, finding: .leasesExpired(count: 50))
    book.record([down(1), expired, down(1, .critical)], at: start)
    #expect(book.open.map(\.alert) == [down(1, .critical), expired])
  }

  @Test(
    arguments: [
      (.leasesExpiring(count: 1, withinDays: 90), .leasesExpiring(count: 9, withinDays: 90), true),
      (.rentOverdue(count: 1, amount: Rial(1)), .rentOverdue(count: 2, amount: Rial(9)), true),
      (.diskNearFull(mount: "/", share: 0.9), .diskNearFull(mount: "/", share: 0.99), true),
      (.diskNearFull(mount: "/", share: 0.9), .diskNearFull(mount: "/var", share: 0.9), false),
      (
        .quotaNearFull(tenant: "الف", kind: .vcpu, share: 1),
        .quotaNearFull(tenant: "ب", kind: .vcpu, share: 1), false
      ),
      (
        .queueOld(oldest: .distantPast, count: 1), .queueOld(oldest: .distantFuture, count: 2),
        true
      ),
      (
        .certificatesEnding(count: 1, withinDays: 7),
        .certificatesEnding(count: 3, withinDays: 30), true
      ),
      (.certificatesEnding(count: 1, withinDays: 7), .certificatesEnded(count: 1), false),
      (.machinesUnbacked(count: 1, days: 1), .machinesUnbacked(count: 3, days: 7), true),
      (.machinesUnbacked(count: 1, days: 1), .backupsFailed(count: 1, withinDays: 7), false),
      (.gpusIdle(nodes: 1, gpus: 8), .gpusIdle(nodes: 2, gpus: 9), true),
      (.figuresDisagree(.custody), .figuresDisagree(.deed), false),
      (
        .sourceFailing(source: .cloud, error: .locked),
        .sourceFailing(source: .cloud, error: .corrupt(.empty)), true
      ),
      (
        .sourceFailing(source: .cloud, error: .locked),
        .sourceFailing(source: .registry, error: .locked), false
      ),
      (.hostsDown(count: 1), .machinesInError(count: 1), false),
    ] as [(AlertFinding, AlertFinding, Bool)])
  func `a subject is what a finding is about, not its figures`(
    left: AlertFinding, right: AlertFinding, isSame: Bool
  ) {
    #expect((AlertSubject(of: left) == AlertSubject(of: right)) == isSame)
  }
}
