package import Domain
package import Persian

/// What findings of waste are told in.
extension Wording {
  package var waste: CleanText { say("هدررفت منابع", "Waste") }
  package var wastedResource: CleanText { say("منبع", "Resource") }
  package var measuredShare: CleanText { say("سنجیده", "Measured") }
  package var reclaimable: CleanText { say("آزادشدنی", "Reclaimable") }
  package var unknownAmount: CleanText { say("نامعلوم", "unknown") }
  package var noWaste: CleanText { say("موردی یافت نشد", "None found") }
  /// Where no metrics server is named.
  package var inventoryAlone: CleanText {
    say(
      "تنها تصویرها از موجودی داوری می‌شوند؛ کارساز سنجه‌ای تعریف نشده است",
      "only images and snapshots are judged, by the inventory: no metrics server is set up")
  }
  var noInventoryWaste: CleanText { "\(noWaste)\(comma)\(inventoryAlone)" }
  var wasteRule: CleanText { say("قاعده", "Rule") }
  package var cases: CleanText { say("موردها", "Cases") }
  package var reclaimedThisMonth: CleanText { say("آزادشده این ماه", "Given back this month") }
  /// Processors given back this month, as short as a column needs it.
  var freedVcpus: CleanText { say("آزادشده", "freed") }
  var monthlyWorth: CleanText { say("ریال در ۳۰ روز", "Rial in 30 days") }
  var firstFound: CleanText { say("نخستین بار", "First found") }
  var lastFound: CleanText { say("آخرین بار", "Last found") }
  var returns: CleanText { say("بازگشت", "Returned") }
  var lastSurvey: CleanText { say("پیمایش", "Survey") }
  var surveying: CleanText { say("در حال پیمایش …", "under way …") }
  var neverSurveyed: CleanText { say("هنوز انجام نشده (F5)", "none yet (F5)") }

  func until(_ day: CleanText) -> CleanText { say("تا \(day)", "until \(day)") }

  package func overdueCases(_ count: Int) -> CleanText {
    say(
      "\(numerals.integer(count)) گذشته از مهلت", "\(numerals.integer(count)) past their day")
  }

  package func name(_ state: WasteState) -> CleanText {
    switch state {
    case .found: say("یافت‌شده", "found")
    case .confirmed: say("تأییدشده", "confirmed")
    case .notified: say("مهلت‌دار", "notified")
    case .released: say("آزادشده", "released")
    case .exempt: say("مستثنا", "exempt")
    case .ended: say("برطرف‌شده", "ended")
    }
  }

  func name(_ subject: WasteSubject) -> CleanText {
    switch subject {
    case .machine: say("ماشین مجازی", "machine")
    case .volume: say("دیسک ابری", "volume")
    case .gpu: say("پردازنده گرافیکی", "GPU")
    case .device: say("دیسک ماشین", "machine's disk")
    case .address: say("نشانی شناور", "floating address")
    case .balancer: say("توزیع‌کننده بار", "load balancer")
    case .database: say("پایگاه داده", "database")
    case .image: say("تصویر سیستم", "image")
    case .snapshot: say("تصویر لحظه‌ای", "snapshot")
    }
  }

  /// Where waste was found: the name of a server, or the inventory.
  package func place(_ server: CleanText) -> CleanText {
    server == WasteReport.inventory ? say("موجودی", "the inventory") : server
  }

  /// What becomes free with a resource; a dash where that is counted nowhere.
  package func reclaimable(_ saving: Resources?, of subject: WasteSubject) -> CleanText {
    guard let saving else { return subject.holdsCapacity ? unknownAmount : dash }
    guard saving.gpus > 0 else { return amount(saving) }
    let hours = numerals.integer(saving.gpus * Tariff.monthHours)
    return say(
      "\(amount(saving)) (\(hours) ساعت در ۳۰ روز)", "\(amount(saving)) (\(hours) hours in 30 days)"
    )
  }

  /// What a survey that was kept has changed.
  package func surveyed(_ recording: WasteRecording) -> CleanText {
    let parts: [(Int, CleanText)] = [
      (recording.new, say("تازه", "new")), (recording.again, say("همچنان", "still there")),
      (recording.returned, say("بازگشته", "back again")),
      (recording.lapsed, say("پایان استثنا", "no longer exempt")),
      (recording.ended, say("برطرف‌شده", "ended")),
    ]
    let told = parts.filter { $0.0 > 0 }.map { count, word in
      "\(numerals.integer(count)) \(word)" as CleanText
    }
    let sum = told.isEmpty ? say("چیزی یافت نشد", "nothing found") : told.joined(separator: comma)
    return say("پیمایش شد: \(sum).", "Surveyed: \(sum).")
  }

  /// Capacity, and what it costs where that is known.
  package func amount(_ amount: WasteAmount) -> CleanText {
    let capacity = self.amount(amount.resources)
    guard let worth = amount.worth, worth > .zero else { return capacity }
    let money = money(worth)
    return say("\(capacity)، \(money) ریال در ۳۰ روز", "\(capacity), \(money) rial in 30 days")
  }

  /// The side of a limit that a figure has to be on.
  package func limit(of condition: WasteCondition) -> CleanText {
    let limit = value(condition.limit, condition.query.unit)
    return switch condition.comparison {
    case .below: say("زیر \(limit)", "under \(limit)")
    case .atMost: say("تا \(limit)", "up to \(limit)")
    case .above: say("بیش از \(limit)", "over \(limit)")
    case .atLeast: say("دست‌کم \(limit)", "at least \(limit)")
    }
  }

  /// Every kind of capacity of which there is some.
  package func amount(_ resources: Resources) -> CleanText {
    var parts: [CleanText] = []
    if resources.vcpus > 0 { parts.append("\(numerals.integer(resources.vcpus)) vCPU") }
    if resources.memoryMiB > 0 { parts.append(amount(.memory, resources.memoryMiB)) }
    if resources.diskGiB > 0 { parts.append(amount(.disk, resources.diskGiB)) }
    if resources.gpus > 0 { parts.append("\(numerals.integer(resources.gpus)) GPU") }
    return parts.isEmpty ? dash : parts.joined(separator: comma)
  }

  /// That a survey could not judge by so many rules.
  package func notJudged(_ count: Int) -> CleanText {
    say(
      "\(numerals.integer(count)) قاعده داوری نشد.",
      count == 1 ? "1 rule was not judged." : "\(numerals.integer(count)) rules were not judged.")
  }

  /// The same with the servers and their reasons, in one line; nil where all were judged.
  package func notJudged(_ omissions: [WasteOmission]) -> CleanText? {
    guard !omissions.isEmpty else { return nil }
    let reasons = omissions.silences.map { "\($0.server): \(cause($0.error))" as CleanText }
    let separator = say("؛ ", "; ")
    return "\(notJudged(omissions.count)) \(reasons.joined(separator: separator))"
  }

  /// What the rules said nothing of, and why, a line a reason.
  package func notJudged(
    unknown: Int, excluded: [WasteExclusion: Int]
  ) -> [CleanText] {
    var lines: [CleanText] = []
    if unknown > 0 {
      lines.append(
        say(
          "داده ناکافی: \(numerals.integer(unknown)) منبع",
          "too little measured: \(numerals.integer(unknown))"))
    }
    for reason in WasteExclusion.allCases {
      guard let count = excluded[reason] else { continue }
      lines.append("\(name(reason)): \(numerals.integer(count))")
    }
    return lines
  }

  private func name(_ reason: WasteExclusion) -> CleanText {
    switch reason {
    case .standby: say("پشتیبان", "on standby")
    case .young: say("جوان‌تر از بازه", "younger than the window")
    case .maintenance: say("میزبان در دست نگهداری", "host under maintenance")
    }
  }
}
