package import Domain
package import Persian

/// What incidents are told in.
extension Wording {
  package var incidents: CleanText { say("رخدادها", "Incidents") }

  func title(_ field: IncidentField) -> CleanText {
    switch field {
    case .number: say("شماره", "Number")
    case .service: service
    case .site: say("مرکز داده", "Site")
    case .severity: say("شدت", "Severity")
    case .title: say("رخداد", "Incident")
    case .opened: say("آغاز", "Opened")
    case .acknowledged: say("رسیدگی", "Acknowledged")
    case .resolved: say("رفع", "Resolved")
    case .cause: say("علت", "Cause")
    case .acknowledgement: say("مدت تا رسیدگی", "Time to take up")
    case .resolution: say("مدت تا رفع", "Time to resolve")
    }
  }

  package func name(_ severity: IncidentSeverity) -> CleanText {
    switch severity {
    case .low: say("کم", "low")
    case .medium: say("متوسط", "medium")
    case .high: say("زیاد", "high")
    case .critical: say("بحرانی", "critical")
    }
  }

  /// How long an incident has been waiting for what has not come yet.
  func soFar(_ seconds: Int) -> CleanText {
    let time = time(Double(max(0, seconds)))
    return say("تاکنون \(time)", "so far \(time)")
  }

  /// How soon the incidents of a month were taken up and over, in means and medians.
  func summary(of month: IncidentMonth, isThis: Bool) -> CleanText {
    let count = numerals.integer(month.opened)
    let head = say(
      isThis ? "رخداد این ماه: \(count)" : "رخداد ماه پیش: \(count)",
      isThis ? "Incidents this month: \(count)" : "Incidents last month: \(count)")
    var parts = [head]
    if let spread = month.acknowledgement {
      parts.append(
        say(
          "تا رسیدگی میانگین \(time(spread.mean))، میانه \(time(spread.median))",
          "to acknowledge mean \(time(spread.mean)), median \(time(spread.median))"))
    }
    if let spread = month.resolution {
      parts.append(
        say(
          "تا رفع میانگین \(time(spread.mean))، میانه \(time(spread.median))",
          "to resolve mean \(time(spread.mean)), median \(time(spread.median))"))
    }
    return parts.joined(separator: say("؛ ", "; "))
  }

  private func time(_ seconds: Double) -> CleanText { value(seconds, .seconds) }
}
