import Canvas
import Domain
import Foundation
import Monitoring
import Persian
import Testing

@testable import App

/// Every screen in both languages and three sizes, against files that a person has looked at.
struct ScreenGoldenTests {
  static let sizes = [
    Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 160, height: 50),
  ]

  @Test(arguments: NamedScreen.allCases)
  func `a screen looks as it was approved`(screen: NamedScreen) async throws {
    let studio = try Studio()
    for language in [Language.persian, .english] {
      for size in Self.sizes {
        let rehearsal = try await studio.rehearse(screen.keys, language, size: size)
        let surface = rehearsal.surface()
        #expect(surface.defect == nil)
        try Golden.expect(
          surface.mirrored(),
          is: "\(screen.rawValue)-\(language.rawValue)-\(size.width)x\(size.height)")
      }
    }
  }

  @Test(arguments: [
    ("palette", ":ماشین"), ("reasons", "vr"), ("lookup", "v0تهران "),
    ("reread", "vm<ctrl-u>تهران خیابان آزادی پلاک ۷<enter>"), ("find", "2<tab>/یزد"),
    ("filter", "2<tab>f"),
    ("caret-in-lam-alef", "2<tab>/سلام<right><right>"),
    ("caret-at-joiner", "2<tab>/می<ctrl-j>شود<right><right><right><right>"),
    ("caret-in-mixed-field", "2<tab>/وقف CPU مُ ۱۲<home><left><left><left><left>"),
    (
      "caret-in-long-field",
      "2<tab>/موقوفه مسجد جامع یزد CPU و بازار و حمام و آب‌انبار و کاروان‌سرا و مدرسه و "
        + "کتابخانه و آسیاب و باغ<home>" + String(repeating: "<ctrl-left>", count: 16)
    ),
    ("filter-candidates", "2<tab><tab>fسند:<tab><tab>"),
    ("filter-refused", "2<tab><tab>fسند:ندارد اجاره>زیاد"),
    ("searched", "2<tab>/مسجد<enter>"), ("nothing-found", "2<tab>fققق<enter>"),
    ("projects-of-agency", "3<tab><enter>"), ("machines-of-project", "3<tab><enter><enter>"),
    ("racks-of-site", ":مراکز داده<enter><enter>"),
    ("hosts-of-rack", ":مراکز داده<enter><enter><enter>"),
    ("class-of-statistics", "2<down><enter>"),
    ("statistics-counties", "2m<down><down>"), ("statistics-arrears", "2MMMM"),
    ("explanation", "2i"), ("statistics-month", "2cccm<left><left>"),
  ])
  func `what opens over a screen looks as it was approved`(name: String, keys: String) async throws
  {
    let studio = try Studio()
    for language in [Language.persian, .english] {
      let rehearsal = try await studio.rehearse(
        keys, language, size: Size(width: 100, height: 30))
      try Golden.expect(
        rehearsal.surface().mirrored(), is: "\(name)-\(language.rawValue)-100x30")
    }
  }

  @Test func `a store without a record says so on every screen`() async throws {
    let studio = try Studio(empty: true)
    for screen in NamedScreen.allCases where screen != .help {
      let rehearsal = try await studio.rehearse(screen.keys, size: Size(width: 100, height: 30))
      try Golden.expect(rehearsal.surface().mirrored(), is: "empty-\(screen.rawValue)-fa-100x30")
    }
  }

  @Test func `sources that never answered, or fail, say so`() async throws {
    let studio = try Studio()
    var waiting = Rehearsal(
      state: studio.blank(size: Size(width: 100, height: 30)), sources: studio.sources)
    try Golden.expect(waiting.surface().mirrored(), is: "waiting-fa-100x30")
    let readings = waiting.state.figures.readings
    var (registry, cloud, addresses, host) = (
      readings.registry, readings.cloud, readings.addresses, readings.host
    )
    registry.fail(with: .locked, at: Studio.now)
    cloud.fail(with: .missing(path: "/srv/didban.sqlite"), at: Studio.now)
    addresses.fail(with: .corrupt(.broken(detail: "page 7")), at: Studio.now)
    host.fail(with: .inputOutput(detail: "/proc/stat"), at: Studio.now)
    await waiting.play([
      .figures(.registry(registry)), .figures(.cloud(cloud)), .figures(.addresses(addresses)),
      .figures(.host(host)),
    ])
    try Golden.expect(waiting.surface().mirrored(), is: "failing-fa-100x30")
  }

  @Test func `old figures are marked late, then stale`() async throws {
    let studio = try Studio()
    var rehearsal = try await studio.rehearse(size: Size(width: 120, height: 40))
    await rehearsal.play([.tick(Studio.now.addingTimeInterval(7))])
    #expect(rehearsal.surface().roles(ofRow: 39).contains(.stateWarning))
    await rehearsal.play([.tick(Studio.now.addingTimeInterval(95))])
    #expect(rehearsal.surface().roles(ofRow: 39).contains(.stateStale))
    try Golden.expect(rehearsal.surface().mirrored(), is: "stale-fa-120x40")
  }

  @Test func `a terminal too small gets one sentence`() async throws {
    let studio = try Studio()
    for size in [
      Size(width: 20, height: 5), Size(width: 59, height: 24), Size(width: 60, height: 14),
    ] {
      let rehearsal = try await studio.rehearse(size: size)
      try Golden.expect(
        rehearsal.surface().mirrored(), is: "too-small-fa-\(size.width)x\(size.height)")
    }
  }

  @Test(arguments: NamedScreen.allCases)
  func `no size and no direction breaks a screen`(screen: NamedScreen) async throws {
    let studio = try Studio()
    for (width, height) in [
      (1, 1), (20, 5), (60, 15), (61, 16), (77, 19), (99, 27), (133, 33), (300, 100),
    ] {
      var rehearsal = try await studio.rehearse(
        screen.keys, size: Size(width: width, height: height))
      #expect(rehearsal.surface().defect == nil)
      try await rehearsal.press("D")
      #expect(rehearsal.surface().defect == nil)
    }
  }
}

extension Surface {
  fileprivate func roles(ofRow row: Int) -> [Role] {
    (0..<size.width).map { self[row, $0].role }
  }
}
