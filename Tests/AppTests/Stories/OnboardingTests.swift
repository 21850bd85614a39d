import Canvas
import Domain
import Persian
import Stores
import Testing

@testable import App

/// Agencies on their way to the cloud: a stage is moved by a form, with its day and its reason.
struct OnboardingTests {
  private static let list = NamedScreen.onboarding.keys

  private func selected(_ console: Rehearsal) -> Onboarding? {
    (console.state.records?.list as? Browser<Onboarding>)?.selected
  }

  /// The list narrowed to those in one stage.
  private func rehearse(
    _ stage: String, _ language: Language = .persian, on studio: Studio
  ) async throws -> Rehearsal {
    try await studio.rehearse(Self.list + "fمرحله:\(stage)<enter>", language)
  }

  @Test func `a stage is moved on by one key and its milestone is set`() async throws {
    let studio = try Studio()
    var console = try await rehearse("نیازسنجی", on: studio)
    let before = try #require(selected(console))
    #expect(before.standing.stage == .assessment)
    try await console.press("e<enter><ctrl-u>۱۴۰۴/۰۸/۰۱<enter>نیازها روشن شد<enter>")
    let after = try #require(try await studio.store.record(before.id))
    #expect(after.standing.stage == .design)
    #expect(after.standing.due == JalaliDate.parse("1404/08/01"))
    #expect(after.steps.count == before.steps.count + 1)
    #expect(try studio.store.verifyAudit().holds)
    console = try await studio.rehearse(Self.list + "#\(before.code)<enter>H")
    #expect(console.shows("نیازسنجی") && console.shows("نیازها روشن شد"))
  }

  @Test func `what goes aside needs its reason, and an unknown stage is told with those there are`()
    async throws
  {
    let studio = try Studio()
    var console = try await rehearse("نیازسنجی", .english, on: studio)
    let before = try #require(selected(console))
    try await console.press("e<ctrl-u>xyz<enter><enter><enter>")
    #expect(console.shows("in operation"))
    try await console.press("<up><up><ctrl-u>halt<enter><enter><enter>")
    #expect(console.shows(console.state.wording.refusal(.reasonMissing)))
    #expect(try await studio.store.record(before.id)?.standing == before.standing)
    try await console.press("no line yet<enter>")
    #expect(try await studio.store.record(before.id)?.standing.stage == .halted)
  }

  @Test func `who was slower is told, and keeps what was typed`() async throws {
    let studio = try Studio()
    var console = try await rehearse("نیازسنجی", on: studio)
    let before = try #require(selected(console))
    try await console.press("e")
    let next = OnboardingStanding(.design, due: nil)
    let order = ChangeOrder(
      [.moveOnboarding(before.id, from: before.standing, to: next)], who: "رضا")
    _ = try await studio.store.carryOut(order, at: Studio.now)
    try await console.press("<enter><enter>دیر رسیدم<enter>")
    #expect(console.shows("دیر رسیدم"))
    #expect(try await studio.store.record(before.id)?.standing == next)
  }

  @Test func `stages are read in both languages, shortened while unambiguous`() {
    for language in Language.allCases {
      for stage in OnboardingStage.allCases {
        #expect(Wording.stage(named: Wording(language).name(stage)) == stage)
      }
    }
    #expect(Wording.stage(named: "طراح") == .design)
    #expect(Wording.stage(named: "Halt") == .halted)
    #expect(Wording.stage(named: "انتقال") == nil)
    #expect(Wording.stage(named: "") == nil)
  }

  @Test func `a reader alone moves nothing`() async throws {
    let studio = try Studio()
    let console = try await studio.rehearse(Self.list + "e", readOnly: true)
    #expect(console.state.layers.isEmpty)
  }
}
