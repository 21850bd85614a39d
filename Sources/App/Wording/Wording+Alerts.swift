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
    case .encroachedWithoutDeed(let count):
      return say(
        "\(numerals.integer(count)) رقبه بدون سند پرونده تعدی و تصرف باز دارد",
        count == 1
          ? "1 property unit without a deed has an open encroachment file"
          : "\(numerals.integer(count)) property units without a deed have an open encroachment file"
      )
    case .deedsWithoutUnit(let count):
      return say(
        "\(numerals.integer(count)) سند مالکیت به رقبه‌ای وصل نیست",
        count == 1
          ? "1 title deed belongs to no property unit"
          : "\(numerals.integer(count)) title deeds belong to no property unit")
    case .unitsTwiceDeeded(let count):
      return say(
        "\(numerals.integer(count)) رقبه بیش از یک سند دارد",
        count == 1
          ? "1 property unit has more than one title deed"
          : "\(numerals.integer(count)) property units have more than one title deed")
    case .incomeUnspent(let count):
      return say(
        "\(numerals.integer(count)) موقوفه در یک سال مالی درآمد داشته و هیچ هزینه نکرده است",
        count == 1
          ? "1 endowment had income and no spending in a fiscal year"
          : "\(numerals.integer(count)) endowments had income and no spending in a fiscal year")
    case .trusteesEnded(let count):
      return say(
        "دوره متولی \(numerals.integer(count)) موقوفه به پایان رسیده است",
        count == 1
          ? "The trustee's term of 1 endowment has ended"
          : "The trustees' terms of \(numerals.integer(count)) endowments have ended")
    case .accountsUncleared(let count, let year):
      return say(
        "\(numerals.integer(count)) حساب تا سال \(numerals.plain(year)) مفاصاحساب ندارد",
        count == 1
          ? "1 account up to \(numerals.plain(year)) is not cleared"
          : "\(numerals.integer(count)) accounts up to \(numerals.plain(year)) are not cleared")
    case .endowmentsDormant(let count):
      return say(
        "\(numerals.integer(count)) موقوفه راکد: در پنج سال کمتر از \(numerals.percent(0.3)) درآمد هزینه شده",
        count == 1
          ? "1 dormant endowment: under \(numerals.percent(0.3)) of five years' income spent"
          : "\(numerals.integer(count)) dormant endowments: under \(numerals.percent(0.3)) of five years' income spent"
      )
    case .quotaNearFull(let tenant, let kind, let share):
      let percent = numerals.percent(share)
      return say(
        "سهمیه \(name(kind)) «\(tenant)» به \(percent) رسیده است",
        "\(name(kind)) quota of \(tenant) is at \(percent)")
    case .projectQuotaNearFull(let project, let kind, let share):
      return nearFull(project, kind, share: share)
    case .projectsOvergranted(let tenant, let kind, let granted, let quota):
      return overgranted(tenant, kind, granted, of: quota)
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
    case .certificatesEnded(let count):
      return say(
        "\(numerals.integer(count)) گواهی منقضی شده است",
        count == 1
          ? "1 certificate has expired"
          : "\(numerals.integer(count)) certificates have expired")
    case .certificatesEnding(let count, let days):
      return say(
        "\(numerals.integer(count)) گواهی تا \(numerals.integer(days)) روز دیگر منقضی می‌شود",
        count == 1
          ? "1 certificate expires within \(numerals.integer(days)) days"
          : "\(numerals.integer(count)) certificates expire within \(numerals.integer(days)) days")
    case .machinesUnbacked(let count, let days):
      return unbacked(count, days: days)
    case .backupsFailed(let count, let days):
      return say(
        "\(numerals.integer(count)) پشتیبان‌گیری در \(numerals.integer(days)) روز گذشته ناموفق بوده است",
        count == 1
          ? "1 backup failed within the last \(numerals.integer(days)) days"
          : "\(numerals.integer(count)) backups failed within the last \(numerals.integer(days)) days"
      )
    case .gpusIdle(let nodes, let gpus):
      return idle(nodes, gpus: gpus)
    case .wasteOverdue(let count):
      return say(
        "مهلت \(numerals.integer(count)) مورد هدررفت گذشته و آزاد نشده است",
        count == 1
          ? "1 case of waste is past the day its owner was given"
          : "\(numerals.integer(count)) cases of waste are past the day their owners were given")
    case .findingsOverdue(let count, let urgent): return overdue(findings: count, urgent: urgent)
    case .privilegedWithoutMFA(let count):
      return say(
        "\(numerals.integer(count)) حساب با دسترسی ویژه ورود چندمرحله‌ای ندارد",
        count == 1
          ? "1 privileged account has no MFA"
          : "\(numerals.integer(count)) privileged accounts have no MFA")
    case .milestonesOverdue(let count):
      return say(
        "\(numerals.integer(count)) سامانه از مهلت مرحله خود در توسعه به دستگاه‌ها گذشته است",
        count == 1
          ? "1 workload of agency onboarding is past its milestone"
          : "\(numerals.integer(count)) workloads of agency onboarding are past their milestones")
    case .capacityOverpromised(let kind, let promised, let free):
      let (promised, free) = (amount(kind, promised), amount(kind, free))
      return say(
        "\(name(kind)) وعده‌داده‌شده به دستگاه‌ها \(promised) است و آزاد \(free)",
        "\(name(kind)) promised to agencies is \(promised), free is \(free)")
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
    case .budgetBurning(let service, let rule, let rate):
      return burning(service, by: rule, rate: rate)
    case .servicesUnread(let server, let error): return unread(server, error)
    }
  }
}
