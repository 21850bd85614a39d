import Canvas
import Domain
import Foundation
import Glibc
import Matching
import Monitoring
import Persian
import Stores
import Testing

@testable import App

/// A console on a real store of its own, at a moment that never passes by itself.
final class Studio {
  /// 1404/06/26 at 11:00 in Tehran, a Wednesday.
  static let now = Date(timeIntervalSince1970: 1_758_094_200)
  static let zone = TimeZone(identifier: "Asia/Tehran") ?? .current
  static let themes = ["dark", "light", "mono"]

  let store: SQLiteStore
  let sources: Sources
  let folder: String

  private static let scale = DemoScale(
    endowments: 250, units: 1_300, gnafRows: 900, queueItems: 180, tenants: 6, hosts: 20,
    machines: 420)

  /// The store every test starts from, made once.
  private static let master = Result { () throws -> Data in
    let folder = try scratchFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/master.sqlite"
    let store = try SQLiteStore.create(at: path)
    try DemoGenerator(
      scale: scale, seed: DemoSeed(1404), today: JalaliFormat.day(of: now, zone: zone), now: now
    ).write(into: store)
    // What the draw sets aside is chance; a test that wants it says so.
    try store.setSecondReviewShare(0)
    for report in imports { _ = try store.note(report) }
    try store.close()
    return try Data(contentsOf: URL(filePath: path))
  }

  /// What was imported: one file whole, one cut short, one that goes on.
  private static var imports: [ImportReport] {
    func report(
      _ kind: ImportKind, _ path: CleanText, _ state: ImportReport.State, hoursAgo: Double,
      rows: Int
    ) -> ImportReport {
      var report = ImportReport(
        kind: kind, path: path, digest: Digest(bytes: [UInt8](repeating: 0xA7, count: 32)),
        size: rows * 210, who: "مریم", rejectsPath: "/srv/import/rejects.csv",
        started: now.addingTimeInterval(-3_600 * hoursAgo))
      report.updatedAt = report.started.addingTimeInterval(42)
      (report.rows, report.inserted, report.rejected) = (rows, rows - 20, 20)
      report.reasons = ["unknownReference": 12, "postcodeLength": 8]
      report.offset = state == .done ? report.size : report.size / 3
      report.state = state
      if state != .running { report.ended = report.updatedAt }
      return report
    }
    var running = report(
      .leases, "/srv/import/leases.ndjson", .running, hoursAgo: 0.01, rows: 60_000)
    running.updatedAt = now
    return [
      report(.endowments, "/srv/import/endowments.csv", .done, hoursAgo: 26, rows: 23_000),
      report(.raqabat, "/srv/import/raqabat-yazd.csv", .running, hoursAgo: 25, rows: 110_000),
      report(.raqabat, "/srv/import/raqabat-yazd.csv", .failed, hoursAgo: 3, rows: 150_000),
      running,
    ]
  }

  private static func scratchFolder() throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "didban-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url.path
  }

  /// A copy of the demonstration store, or a store without a record.
  init(empty: Bool = false) throws {
    folder = try Self.scratchFolder()
    let path = folder + "/store.sqlite"
    if empty {
      store = try SQLiteStore.create(at: path)
    } else {
      try Self.master.get().write(to: URL(filePath: path))
      store = try SQLiteStore.open(at: path)
    }
    let gnaf = DeferredIndex(
      revision: { [store] () throws(SourceError) in try store.gnafRevision() },
      make: { [store] _ throws(SourceError) in
        var builder = MemoryIndexBuilder()
        try store.forEachGnafRow { builder.insert($0) }
        return builder.index()
      })
    sources = Sources(
      registry: store, records: store, cloud: store, addresses: store, changes: store,
      imports: store, quality: store, waste: store, matcher: Matcher(index: gnaf), gnaf: gnaf,
      now: { Studio.now }, clock: InstantClock())
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Another program that holds the store for writing: the `sqlite3` shell.
  func lockForWriting() throws -> Lock { try Lock(path: folder + "/store.sqlite") }

  /// Has another program change the store behind our back.
  func change(_ statement: String) throws {
    let texts: [String] = ["sqlite3", "\(folder)/store.sqlite", statement]
    var words: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child = pid_t()
    var status: Int32 = -1
    var nothing: [UnsafeMutablePointer<CChar>?] = [nil]
    let fault = posix_spawn(&child, "/usr/bin/sqlite3", nil, nil, &words, &nothing)
    try #require(fault == 0)
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    #expect(status == 0)
  }

  final class Lock: Sendable {
    private let process = Process()
    private let input = Pipe()

    init(path: String) throws {
      let output = Pipe()
      process.executableURL = URL(filePath: "/usr/bin/sqlite3")
      process.arguments = [path]
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      try input.fileHandleForWriting.write(
        contentsOf: Data("BEGIN IMMEDIATE;\nSELECT 'held';\n".utf8))
      // It has the lock once it has answered.
      _ = output.fileHandleForReading.availableData
    }

    func release() throws {
      try input.fileHandleForWriting.write(contentsOf: Data("ROLLBACK;\n.quit\n".utf8))
      try input.fileHandleForWriting.close()
      process.waitUntilExit()
    }
  }

  /// The session of an operator.
  static func session(
    _ language: Language, size: Size = Size(width: 120, height: 40), readOnly: Bool = false,
    reviewer: CleanText = "مریم"
  ) -> Session {
    Session(
      language: language, theme: "dark", size: size, reviewer: reviewer, isReadOnly: readOnly,
      zone: zone)
  }

  /// A console before any source has answered.
  func blank(
    _ language: Language = .persian, size: Size = Size(width: 120, height: 40),
    readOnly: Bool = false, reviewer: CleanText = "مریم"
  ) -> AppState {
    let unread = Schedule(every: .seconds(2), jitter: 0)
    return AppState(
      session: Self.session(language, size: size, readOnly: readOnly, reviewer: reviewer),
      readings: Readings(
        registry: Reading(unread: unread), cloud: Reading(unread: unread),
        addresses: Reading(unread: unread), host: Reading(unread: unread)),
      themes: Self.themes, now: Self.now)
  }

  /// What the four sources say now.
  func figures() async throws -> [AppMessage] {
    let readings = blank().figures.readings
    var (registry, cloud, addresses, host) = (
      readings.registry, readings.cloud, readings.addresses, readings.host
    )
    let today = JalaliFormat.day(of: Self.now, zone: Self.zone)
    registry.succeed(with: try await store.statistics(on: today), at: Self.now)
    cloud.succeed(with: try await store.cloudStatistics(on: today), at: Self.now)
    addresses.succeed(with: try await store.statistics(at: Self.now), at: Self.now)
    host.succeed(with: .recorded, at: Self.now)
    return [
      .figures(.registry(registry)), .figures(.cloud(cloud)), .figures(.addresses(addresses)),
      .figures(.host(host)),
    ]
  }

  /// A console whose sources have all answered, after these keys.
  func rehearse(
    _ keys: String = "", _ language: Language = .persian,
    size: Size = Size(width: 120, height: 40), readOnly: Bool = false,
    reviewer: CleanText = "مریم"
  ) async throws -> Rehearsal {
    var rehearsal = Rehearsal(
      state: blank(language, size: size, readOnly: readOnly, reviewer: reviewer),
      sources: sources)
    await rehearsal.play(try await figures())
    try await rehearsal.press(keys)
    return rehearsal
  }
}

extension Rehearsal {
  /// Presses keys written as a `KeyScript`.
  mutating func press(_ keys: String) async throws {
    let script = try #require(KeyScript(keys))
    await play(script.keys.map(AppMessage.key))
  }

  /// The logical texts on the screen, row by row.
  var lines: [String] {
    let runs = surface().runs
    return (0..<state.session.size.height).map { row in
      runs.filter { $0.row == row }.map(\.text.string).joined(separator: " ")
    }
  }

  /// The review in sight.
  var reviewed: ReviewPane? {
    if case .review(let review) = state.pane { review } else { nil }
  }

  /// Whether a text stands on the screen, in logical order.
  func shows(_ text: CleanText) -> Bool {
    lines.contains { $0.contains(text.string) }
  }
}

extension HostReading {
  /// What a host of two cores once said.
  static let recorded = HostReading(
    name: "console-1", kernel: "6.1.0-37-amd64", uptime: 93_784, cores: 2, cpuLoad: 0.37,
    loadAverages: [0.42, 0.58, 0.61],
    memory: MemoryReading(
      total: 25_769_803_776, available: 16_106_127_360, swapTotal: 2_147_483_648,
      swapFree: 2_013_265_920),
    disks: [
      DiskReading(
        mount: "/", device: "/dev/vda1", total: 107_374_182_400, available: 64_424_509_440)
    ],
    networks: [
      NetworkReading(name: "eth0", isUp: true, received: 184_320, sent: 20_480),
      NetworkReading(name: "eth1", isUp: false, received: nil, sent: nil),
    ])
}

/// A clock on which every pause is over at once.
struct InstantClock: Clock {
  typealias Instant = ContinuousClock.Instant

  let now = ContinuousClock.now
  let minimumResolution = Duration.zero

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
  }
}
