import Domain
import Foundation
import Patience
import Persian
import TestPrograms
import Testing

@testable import Stores

/// What a server can do wrong, done by a server of the tests.
@Suite(.timeLimit(.patience))
struct ServerFaultTests {
  private static let query = MetricQuery(
    id: "x", group: .host, titles: [:], expression: "up", unit: .count, labels: ["instance"],
    exporter: "x", metrics: ["up"])
  private static let answer =
    #"{"status":"success","data":{"resultType":"vector","result":[{"metric":"#
    + #"{"instance":"h"},"value":[1,"1"]}]}}"#

  private func source(
    _ url: String, credentials: MetricServer.Credentials = .none, timeout: Int = 60,
    authorities: String? = nil, headers: [MetricServer.Header] = [],
    limits: AnswerLimits = AnswerLimits()
  ) throws -> PrometheusSource {
    PrometheusSource(
      MetricServer(
        name: "x", address: try ServerAddress(url), authorities: authorities,
        credentials: credentials, timeout: timeout, headers: headers, limits: limits))
  }

  private func fault(_ source: PrometheusSource) async -> RemoteFault? {
    do {
      _ = try await source.instant(Self.query, at: Date(timeIntervalSince1970: 1_758_094_200))
      return nil
    } catch SourceError.remote(let fault) {
      return fault
    } catch {
      return nil
    }
  }

  @Test func `an answer is asked for as Prometheus takes it, and lines stay open`() async throws {
    let server = try SocketServer { _, line in line.reply(Self.answer.utf8) }
    defer { server.stop() }
    let source = try source(
      server.url + "/mimir/",
      headers: [MetricServer.Header(name: "X-Scope-OrgID", value: "awqaf")].compactMap(\.self))
    for _ in 0..<3 { #expect(await fault(source) == nil) }
    let first = try #require(server.requests.first)
    #expect(
      first.hasPrefix("GET /mimir/api/v1/query?query=up&time=1758094200&timeout=60s HTTP/1.1\r\n"))
    #expect(
      first.contains("X-Scope-OrgID: awqaf\r\n") && first.contains("Accept-Encoding: gzip\r\n"))
    #expect(server.requests.count == 3 && server.connections == 1)
  }

  @Test func `when the present is, the server's own clock says`() async throws {
    let server = try SocketServer { _, line in line.reply(Self.answer.utf8) }
    defer { server.stop() }
    let moment = Date(timeIntervalSince1970: 1_758_094_200)
    let source = PrometheusSource(
      MetricServer(name: "x", address: try ServerAddress(server.url)), clock: { moment })
    for earlier in [0.0, 20, 3_600] {
      _ = try await source.instant(Self.query, at: moment - earlier)
    }
    #expect(server.requests.map { $0.contains("&time=") } == [false, false, true])
  }

  @Test func `a packed answer is unpacked, and counted as it then is`() async throws {
    // gzip of 1 MB of blanks before the answer.
    let packed = try Self.packed(String(repeating: " ", count: 1 << 20) + Self.answer)
    let server = try SocketServer { _, line in
      line.reply(packed, headers: ["Content-Encoding: gzip"])
    }
    defer { server.stop() }
    #expect(packed.count < 8_192)
    #expect(await fault(try source(server.url)) == nil)
    let limits = AnswerLimits(bytes: 65_536, series: 10)
    #expect(await fault(try source(server.url, limits: limits)) == .tooLarge(limit: 65_536))
  }

  @Test func `nobody listening is unreachable, and so is a name nobody has`() async throws {
    let port = try FreePort.find()
    for url in ["http://127.0.0.1:\(port)", "http://no-such-host.invalid"] {
      guard case .unreachable? = await fault(try source(url)) else {
        Issue.record("\(url)")
        continue
      }
    }
  }

  @Test func `a server that is slow costs its time and no more`() async throws {
    let server = try SocketServer { _, line in line.stall(seconds: 2 * Patience.seconds) }
    defer { server.stop() }
    let clock = ContinuousClock()
    let start = clock.now
    #expect(await fault(try source(server.url, timeout: 1)) == .timedOut(seconds: 1))
    #expect(start.duration(to: clock.now) < .seconds(Patience.seconds))
  }

  @Test func `whoever no longer wants a slow answer is free at once`() async throws {
    let server = try SocketServer { _, line in line.stall(seconds: 2 * Patience.seconds) }
    defer { server.stop() }
    let source = try source(server.url, timeout: 2 * Patience.seconds)
    let clock = ContinuousClock()
    let start = clock.now
    let asking = Task { await fault(source) }
    while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
    asking.cancel()
    #expect(await asking.value == .unreachable(detail: "cancelled"))
    #expect(start.duration(to: clock.now) < .seconds(Patience.seconds))
  }

  @Test(arguments: [0, 20, 80])
  func `half an answer is malformed`(sent: Int) async throws {
    let server = try SocketServer { _, line in
      line.send(Array("HTTP/1.1 200 OK\r\nContent-Length: \(Self.answer.utf8.count)\r\n\r\n".utf8))
      line.send(Array(Self.answer.utf8.prefix(sent)))
      line.end()
    }
    defer { server.stop() }
    guard case .malformed? = await fault(try source(server.url)) else {
      Issue.record("\(sent)")
      return
    }
  }

  @Test(arguments: [
    ("503 Service Unavailable", "busy", RemoteFault.status(503)),
    ("404 Not Found", "404 page not found", .status(404)),
    ("401 Unauthorized", "", .unauthorised(status: 401)),
    ("200 OK", "<html>login</html>", .malformed(detail: "JSON, byte 0")),
    (
      "503 Service Unavailable", #"{"status":"error","errorType":"timeout","error":"too long"}"#,
      .rejected(kind: "timeout", message: "too long")
    ),
  ])
  func `every other answer is told for what it is`(
    status: String, body: String, expected: RemoteFault
  ) async throws {
    let server = try SocketServer { _, line in line.reply(body.utf8, status: status) }
    defer { server.stop() }
    #expect(await fault(try source(server.url)) == expected)
  }

  @Test func `redirects are followed three times and not in circles`() async throws {
    let server = try SocketServer { request, line in
      let path = request.split(separator: " ")[1]
      let count = path.split(separator: "/").first.flatMap { Int($0) } ?? 0
      if count == 3 {
        line.reply(Self.answer.utf8)
      } else {
        line.reply([], status: "302 Found", headers: ["Location: /\(count + 1)/x"])
      }
    }
    defer { server.stop() }
    #expect(await fault(try source(server.url)) == nil)
    let loop = try SocketServer { _, line in
      line.reply([], status: "307 Temporary Redirect", headers: ["Location: /again"])
    }
    defer { loop.stop() }
    #expect(await fault(try source(loop.url)) == .redirected(.tooMany))
    #expect(loop.requests.count == 4)
  }

  @Test(arguments: ["file:///etc/passwd", "gopher://127.0.0.1/", "ftp://127.0.0.1/x"])
  func `no redirect leads out of the web`(location: String) async throws {
    let server = try SocketServer { _, line in
      line.reply([], status: "302 Found", headers: ["Location: \(location)"])
    }
    defer { server.stop() }
    #expect(await fault(try source(server.url)) == .redirected(.otherScheme))
  }

  @Test func `secrets and headers go to their own server and to no other`() async throws {
    let other = try SocketServer { _, line in line.reply(Self.answer.utf8) }
    defer { other.stop() }
    let server = try SocketServer { request, line in
      let place = request.contains("GET /api") ? "/here" : other.url + "/there"
      line.reply([], status: "302 Found", headers: ["Location: \(place)"])
    }
    defer { server.stop() }
    let token = try Self.file("tökén", mode: 0o600)
    defer { try? FileManager.default.removeItem(atPath: token) }
    let source = try source(
      server.url, credentials: .bearer(.file(path: token)),
      headers: [MetricServer.Header(name: "X-Scope-OrgID", value: "awqaf")].compactMap(\.self))
    #expect(await fault(source) == nil)
    #expect(server.requests.count == 2)
    for request in server.requests {
      #expect(request.contains("Authorization: Bearer tökén\r\n"))
      #expect(request.contains("X-Scope-OrgID"))
    }
    let elsewhere = try #require(other.requests.first)
    #expect(!elsewhere.contains("Authorization") && !elsewhere.contains("X-Scope-OrgID"))
  }

  @Test func `a certificate is believed for its time, its name and its authority alone`()
    async throws
  {
    let folder = FileManager.default.temporaryDirectory.path + "/didban-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let certificates = try Certificates(folder: folder)
    let authority = certificates.certificate("ca")
    let expected: [(String, RemoteFault.TrustFault)] = [
      ("over", .expired), ("named", .otherName), ("foreign", .unknownAuthority),
    ]
    // A certificate of no days is over a second after it was made.
    try await Task.sleep(for: .milliseconds(1_100))
    for (name, trust) in expected {
      let (process, port) = try certificates.server(name)
      defer { process.stop() }
      #expect(
        await fault(try source("https://localhost:\(port)", authorities: authority))
          == .untrusted(trust), "\(name)")
    }
    let (process, port) = try certificates.server("good")
    defer { process.stop() }
    let url = "https://localhost:\(port)"
    #expect(await fault(try source(url)) == .untrusted(.unknownAuthority))
    // The page that openssl serves is no answer, but it came over a line that is believed.
    guard case .malformed? = await fault(try source(url, authorities: authority)) else {
      Issue.record("good")
      return
    }
    let missing = folder + "/none.pem"
    #expect(
      await fault(try source(url, authorities: missing))
        == .credential(.missing(path: CleanText(RawText(missing)))))
  }

  @Test func `an encrypted line is never left for an open one`() async throws {
    #expect(
      CurlLine.refusal(from: "https://a.example/x", to: "http://a.example/x") == .downgrade)
    #expect(CurlLine.refusal(from: "http://a.example/x", to: "https://b.example/") == nil)
    #expect(CurlLine.refusal(from: "https://a.example/x", to: "file:///etc/passwd") == .otherScheme)
  }

  @Test(arguments: [
    (0o640, "x", "open"), (0o604, "x", "open"), (0o600, "", "empty"), (0o600, "a\nb", "unfit"),
    (0o600, String(repeating: "x", count: 20_000), "unfit"),
  ])
  func `a secret lies in a file of one line that is its owner's`(
    mode: Int, text: String, expected: String
  ) async throws {
    let server = try SocketServer { _, line in line.reply(Self.answer.utf8) }
    defer { server.stop() }
    let path = try Self.file(text, mode: mode)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let shown = CleanText(RawText(path))
    let kinds: [String: RemoteFault.CredentialFault] = [
      "open": .openToOthers(path: shown), "empty": .empty(path: shown),
      "unfit": .unfit(path: shown),
    ]
    let found = await fault(try source(server.url, credentials: .bearer(.file(path: path))))
    #expect(found == kinds[expected].map { .credential($0) })
    #expect(server.requests.isEmpty)
  }

  @Test func `what is no regular file holds no secret`() async throws {
    let server = try SocketServer { _, line in line.reply(Self.answer.utf8) }
    defer { server.stop() }
    for (path, expected) in [
      ("/tmp", RemoteFault.CredentialFault.notRegular(path: "/tmp")),
      ("/dev/zero", .notRegular(path: "/dev/zero")), ("/nowhere/x", .missing(path: "/nowhere/x")),
    ] {
      let source = try source(server.url, credentials: .bearer(.file(path: path)))
      #expect(await fault(source) == .credential(expected))
    }
    let unset = try source(server.url, credentials: .bearer(.variable(name: "DIDBAN_NO_SUCH")))
    #expect(await fault(unset) == .credential(.noVariable(name: "DIDBAN_NO_SUCH")))
  }

  @Test func `a secret shows itself to nobody`() {
    let secret = Secret("hunter2")
    var dumped = ""
    dump(secret, to: &dumped)
    for text in ["\(secret)", String(describing: secret), String(reflecting: [secret]), dumped] {
      #expect(!text.contains("hunter2"))
    }
  }

  @Test(arguments: [
    ("http://user:pass@host", ServerAddress.Fault.holdsCredentials),
    ("https://user@host/x", .holdsCredentials),
    ("ftp://host", .notAnAddress), ("host:9090", .notAnAddress), ("http://", .notAnAddress),
    ("http://host/?a=1", .holdsQuery), ("http://host/#a", .holdsQuery),
  ])
  func `an address is a place and no more`(text: String, fault: ServerAddress.Fault) {
    #expect(throws: fault) { try ServerAddress(text) }
  }

  private static func file(_ text: String, mode: Int) throws -> String {
    let path = FileManager.default.temporaryDirectory.path + "/didban-\(UUID().uuidString)"
    try Data(text.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    return path
  }

  private static func packed(_ text: String) throws -> [UInt8] {
    let path = try file(text, mode: 0o600)
    try ServerProcess.run("/usr/bin/gzip", ["-9", path])
    defer { try? FileManager.default.removeItem(atPath: path + ".gz") }
    return FileManager.default.contents(atPath: path + ".gz").map(Array.init) ?? []
  }
}
