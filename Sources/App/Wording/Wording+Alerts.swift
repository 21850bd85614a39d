import Domain
import Foundation
import Persian

extension Wording {
  var needsPerson: CleanText { say("نیازمند رسیدگی", "Needs a person") }
  var allWell: CleanText { say("موردی نیازمند رسیدگی نیست.", "Nothing needs a person.") }

  func alertCount(_ count: Int) -> CleanText { self.count(count, "هشدار", "alert", "alerts") }

  func word(_ severity: Severity) -> CleanText {
    switch severity {
    case .notice: say("اطلاع", "notice")
    case .warning: say("هشدار", "warning")
    case .critical: say("بحرانی", "critical")
    }
  }

  /// The sentence of an alert.
  func sentence(_ finding: AlertFinding, now: Date) -> CleanText {
    switch finding {
    case .leasesExpiring(let count, let days):
      return say(
        "\(numerals.integer(count)) اجاره‌نامه تا \(numerals.integer(days)) روز دیگر به پایان می‌رسد",
        "\(numerals.integer(count)) leases end within \(numerals.integer(days)) days")
    case .leasesExpired(let count):
      return say(
        "\(numerals.integer(count)) اجاره‌نامه منقضی شده و ملک هنوز در تصرف است",
        "\(numerals.integer(count)) leases have expired and the property is still occupied")
    case .rentOverdue(let count, let amount):
      return say(
        "\(numerals.integer(count)) قسط معوق، جمعاً \(money(amount)) ریال",
        "\(numerals.integer(count)) instalments overdue, \(money(amount)) rial in all")
    case .quotaNearFull(let tenant, let kind, let share):
      let percent = numerals.percent(share)
      return say(
        "سهمیه \(name(kind)) «\(tenant)» به \(percent) رسیده است",
        "\(name(kind)) quota of \(tenant) is at \(percent)")
    case .hostsDown(let count):
      return say(
        "\(numerals.integer(count)) میزبان از کار افتاده است",
        count == 1 ? "1 host is down" : "\(numerals.integer(count)) hosts are down")
    case .machinesInError(let count):
      return say(
        "\(numerals.integer(count)) ماشین مجازی در خطا است",
        count == 1
          ? "1 virtual machine is in error"
          : "\(numerals.integer(count)) virtual machines are in error")
    case .queueOld(let oldest, let count):
      let age = RelativeTime.age(seconds: Int(now.timeIntervalSince(oldest)), language)
      return say(
        "قدیمی‌ترین نشانی \(age) در صف است؛ \(numerals.integer(count)) نشانی باز",
        "The oldest address has waited \(age); \(numerals.integer(count)) are open")
    case .diskNearFull(let mount, let share):
      return say(
        "دیسک \(mount) این میزبان \(numerals.percent(share)) پر است",
        "Disk \(mount) of this host is \(numerals.percent(share)) full")
    case .figuresDisagree(let breakdown):
      return say(
        "جمع رده‌های «\(name(breakdown))» با کل نمی‌خواند",
        "The classes of “\(name(breakdown))” do not add up to the total")
    case .sourceFailing(let source, let error):
      return say(
        "منبع «\(name(source))»: \(cause(error))", "Source \(name(source)): \(cause(error))")
    }
  }
}
