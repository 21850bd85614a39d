import App
import Canvas
import Domain
import Foundation
import Persian
import Stores

extension DoctorReport {
  /// What every query of the catalogue brings from each server, and which exporter is missing.
  mutating func describeMetrics(_ setup: MetricSetup, at now: Date) async {
    guard !setup.servers.isEmpty else {
      note(
        wording.say("سنجه‌ها", "metrics"),
        wording.say(
          "کارسازی در تنظیمات نیست؛ [[prometheus]] با name و url بنویسید",
          "no server in the settings; write [[prometheus]] with name and url"))
      return
    }
    for server in setup.servers {
      let subject: CleanText = wording.say(
        "سنجه‌ها از \(server.source.name)", "metrics of \(server.source.name)")
      do throws(SourceError) {
        try await describeClock(of: server.source, subject, at: now)
        for (file, queries) in setup.queries(of: server) {
          let check = try await MetricCheck(queries, of: server.source, at: now)
          describe(check, subject: "\(subject)\(wording.comma)\(file.shown)")
        }
      } catch {
        bad(subject, wording.cause(error), wording.remedy(error))
      }
    }
  }

  /// Says where a server's clock and ours differ by more than a request takes.
  private mutating func describeClock(
    of source: any MetricSource, _ subject: CleanText, at now: Date
  ) async throws(SourceError) {
    let query = MetricQuery(
      id: "time", group: .host, titles: [:], expression: "time()", unit: .seconds, labels: [],
      exporter: "", metrics: [])
    let answer = try await source.instant(query, at: now)
    guard let time = answer.series.first?.latest?.at else { return }
    let seconds = time - Int(now.timeIntervalSince1970)
    guard abs(seconds) > 15 else { return }
    let shown = wording.numerals.integer(abs(seconds))
    bad(
      subject,
      wording.say(
        "ساعت کارساز و این میزبان \(shown) ثانیه اختلاف دارد",
        "its clock and this host's differ by \(shown) s"),
      wording.say(
        "همگام‌سازی ساعت (NTP) را در هر دو ببینید.", "See to the time service (NTP) of both."))
  }

  private mutating func describe(_ check: MetricCheck, subject: CleanText) {
    let numerals = wording.numerals
    let counts = wording.say(
      "\(numerals.integer(check.answered)) از \(numerals.integer(check.findings.count)) پرسش پاسخ داد، \(numerals.integer(check.series)) سری",
      "\(numerals.integer(check.answered)) of \(numerals.integer(check.findings.count)) queries answered, \(numerals.integer(check.series)) series"
    )
    if check.answered > 0 { good(subject, counts) } else { note(subject, counts) }
    // One line an exporter, however many of its metrics are missing.
    var lacking: [(exporter: CleanText, metrics: [String])] = []
    for (query, finding) in check.findings {
      switch finding {
      case .series(_, isComplete: true): break
      case .series(_, isComplete: false):
        note(query.id, wording.say("پاسخ کامل نیست", "the answer is not complete"))
      case .nothing:
        // Of a query for offenders this is the good news; what only completes another is in the count.
        guard !query.findsOffenders, !query.metrics.isEmpty else { break }
        note(query.id, wording.say("اکنون مقداری ندارد", "has no value now"))
      case .lacking(let metrics):
        if let place = lacking.firstIndex(where: { $0.exporter == query.exporter }) {
          lacking[place].metrics += metrics.filter { !lacking[place].metrics.contains($0) }
        } else {
          lacking.append((query.exporter, metrics))
        }
      case .refused(let error):
        bad(query.id, wording.cause(error), wording.remedy(error))
      }
    }
    for (exporter, metrics) in lacking {
      let names = metrics.joined(separator: " ").shown
      note(
        exporter,
        check.answered == 0
          ? wording.say("نیست: \(names)", "is missing: \(names)")
          : wording.say("این‌ها را نمی‌دهد: \(names)", "does not serve: \(names)"))
    }
  }
}
