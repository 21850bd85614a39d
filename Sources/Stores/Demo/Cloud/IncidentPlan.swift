import Domain
import Foundation
import Persian

/// Incidents of the demonstration's year: most small and soon over, a few open still.
struct IncidentPlan: Sendable {
  let incidents: [Incident]

  /// Days looked back on.
  private static let span = 365

  init(of cloud: CloudPlan, seed: DemoSeed, now: Date) {
    var names: [CleanText] = []
    for host in cloud.hosts where !names.contains(host.site) { names.append(host.site) }
    // A large cloud has more of them, but not in step with its size.
    let count = 40 + cloud.hosts.count / 4
    incidents = (1...count).map { id in
      var random = seed.random(.incident, id)
      // The newest have the highest numbers; what is open is of the last days.
      let before = Double(count - id)
      let isOpen = id > count - 3
      let step = isOpen ? 86_400 : Double(Self.span) * 86_400 / Double(count)
      let age = (before * step + random.real(0...80_000)).rounded()
      return Self.incident(id, isOpen: isOpen, age: age, names, now, &random)
    }
  }

  private static func incident(
    _ id: Int, isOpen: Bool, age: Double, _ sites: [CleanText], _ now: Date,
    _ random: inout DemoRandom
  ) -> Incident {
    let kind = kinds.draw(&random)
    let severity = kind.severity
    let opened = now.addingTimeInterval(-max(age, isOpen ? 1_800 : 90_000))
    // The graver it is, the sooner somebody is there; a few end before anybody took them up.
    let wait = random.logNormal(median: severity == .critical ? 240 : 900, spread: 0.7).rounded()
    let work = random.logNormal(median: severity == .critical ? 2_700 : 6_000, spread: 0.9)
      .rounded()
    let isTaken = isOpen ? id % 2 == 0 : id % 23 != 7
    return Incident(
      id: RecordID(Int64(id)), number: "inc-\(DemoCode.padded(id, to: 4))", service: kind.service,
      site: random.element(of: sites) ?? "", severity: severity, title: kind.title,
      opened: opened,
      acknowledged: isTaken ? opened.addingTimeInterval(min(wait, 1_700)) : nil,
      resolved: isOpen ? nil : opened.addingTimeInterval(min(wait, 1_700) + min(work, 72_000)),
      cause: isOpen || random.chance(0.15) ? "" : kind.cause)
  }

  private struct Kind {
    let service: CleanText
    let title: CleanText
    let severity: IncidentSeverity
    let cause: CleanText

    init(
      _ service: CleanText, _ title: CleanText, _ severity: IncidentSeverity, _ cause: CleanText
    ) {
      self.service = service
      self.title = title
      self.severity = severity
      self.cause = cause
    }
  }

  private static let kinds = Odds<Kind>(
    [
      (Kind("api", "قطع رابط مدیریت ابر", .critical, "پر شدن دیسک پایگاه داده"), 6),
      (Kind("network", "قطع پیوند میان دو مرکز داده", .critical, "بریدگی فیبر نوری"), 5),
      (Kind("storage", "کندی خواندن و نوشتن حجم‌ها", .high, "خرابی دیسک و بازسازی داده"), 14),
      (Kind("identity", "خطا در ورود کاربران", .high, "پایان گواهی سرویس هویت"), 10),
      (Kind("compute", "خاموشی یک میزبان", .high, "خرابی منبع تغذیه"), 14),
      (Kind("dashboard", "کندی داشبورد", .medium, "پرس‌وجوی سنگین"), 18),
      (Kind("backup", "ناتمام ماندن پشتیبان شبانه", .medium, "پر شدن فضای پشتیبان"), 14),
      (Kind("images", "کندی بارگذاری نسخه سیستم‌عامل", .low, "پهنای باند کم"), 9),
    ], last: (Kind("monitoring", "نرسیدن داده پایش از چند میزبان", .low, "نشانی تکراری"), 10))
}
