package import Domain
package import Persian

/// What capacity is told in.
extension Wording {
  package var capacity: CleanText { say("ظرفیت", "Capacity") }
  var forecasting: CleanText { say("در حال پرسیدن…", "asking…") }
  package var noForecasts: CleanText { say("پیش‌بینی‌ای تعریف نشده است", "No forecast is defined") }
  package var wholeCloud: CleanText { say("همه سایت‌ها", "All sites") }
  package var hostsRunning: CleanText { say("میزبان در کار", "Hosts up") }
  package var overcommit: CleanText { say("vCPU به سخت‌افزار", "Overcommit") }
  package var freeMemory: CleanText { say("حافظه آزاد", "Memory free") }
  package var spareMemory: CleanText { say("حافظه N+1", "Memory N+1") }
  package var spareVcpus: CleanText { say("vCPU N+1", "vCPU N+1") }
  package var irreplaceable: CleanText { say("بی‌جایگزین", "Irreplaceable") }
  package var ifLost: CleanText { say("اگر بیفتد", "If lost") }
  package var fits: CleanText { say("جا می‌شود؟", "Fits?") }
  package var fillingUp: CleanText { say("آنچه پر می‌شود", "What fills up") }
  package var usedShare: CleanText { say("مصرف", "Used") }
  package var growthADay: CleanText { say("رشد در روز", "Growth a day") }
  package var toAlarm: CleanText {
    say(
      "تا \(numerals.percent(CapacityTrend.alarm))", "To \(numerals.percent(CapacityTrend.alarm))")
  }
  package var reachBand: CleanText { say("بازه", "Band") }
  package var toFull: CleanText { say("تا پر شدن", "To full") }
  var withAgency: CleanText { say("با افزودن", "With the agency") }
  var measuredPoints: CleanText { say("سنجیده", "Measured") }
  var addAgencyLabel: CleanText {
    say(
      "ماشین، vCPU، حافظه GiB، دیسک GiB، GPU (مانند ۲۰ ۴ ۱۶ ۱۰۰)",
      "Machines, vCPU, memory GiB, disk GiB, GPU (such as 20 4 16 100)")
  }
  var plainOrder: CleanText {
    say("بنویسید؛ نقطه برمی‌گردد.", "Write it; a full stop goes back.")
  }
  var howToEndOrder: CleanText { say("Esc: بازگشت", "Esc: back") }
  var noHost: CleanText { say("هیچ", "none") }
  package var noAllocationTrend: CleanText {
    say("روند تخصیص دانسته نیست", "the trend of allocation is not known")
  }

  package func countedHosts(_ count: Int) -> CleanText {
    self.count(count, "میزبان", "host", "hosts")
  }

  /// So many times as much.
  package func times(_ ratio: Double) -> CleanText {
    let number = numerals.decimal(ratio, places: 2)
    return say("\(number) برابر", "\(number)×")
  }

  /// Room that is left, or what is missing.
  package func room(_ kind: ResourceKind, _ amount: Int) -> CleanText {
    guard amount < 0 else { return self.amount(kind, amount) }
    let lacking = self.amount(kind, -amount)
    return say("کمبود \(lacking)", "short of \(lacking)")
  }

  /// Where the machines of a lost host go.
  package func fate(_ loss: HostLoss) -> CleanText {
    guard !loss.fits else { return say("جا می‌شود", "all fit") }
    let count = numerals.integer(loss.leftOver)
    return say("\(count) ماشین می‌ماند", "\(count) left over")
  }

  package func fitting(_ count: Int, of order: Int) -> CleanText {
    if count == order { return say("همه جا می‌شوند", "all fit") }
    if count == 0 { return say("هیچ‌یک جا نمی‌شود", "none fits") }
    return say(
      "\(numerals.integer(count)) از \(numerals.integer(order)) جا می‌شود",
      "\(numerals.integer(count)) of \(numerals.integer(order)) fit")
  }

  package func heading(of order: MachineOrder) -> CleanText {
    let size = [ResourceKind.vcpu, .memory, .disk, .gpu].compactMap { kind -> CleanText? in
      guard order.size[kind] > 0 else { return nil }
      let amount = amount(kind, order.size[kind])
      return switch kind {
      case .vcpu, .gpu: "\(amount) \(name(kind))"
      case .memory, .disk: say("\(name(kind)) \(amount)", "\(amount) of \(lower(kind))")
      }
    }.joined(separator: comma)
    let machines = count(order.count, "ماشین", "machine", "machines")
    return say("با افزودن \(machines)، هر یک \(size)", "With \(machines) added, each \(size)")
  }

  /// A kind within an English sentence.
  private func lower(_ kind: ResourceKind) -> CleanText {
    switch kind {
    case .memory: "memory"
    case .disk: "disk"
    case .vcpu, .gpu: name(kind)
    }
  }

  /// What an agency does to the days until 85 % of a kind is promised.
  package func effect(
    on kind: ResourceKind, before: DaysUntil, after: DaysUntil
  ) -> CleanText {
    let limit = numerals.percent(CapacityTrend.alarm)
    return say(
      "\(name(kind)) تا \(limit): \(until(after)) به جای \(until(before))",
      "\(limit) of \(lower(kind)): \(until(after)) instead of \(until(before))")
  }

  package func until(_ reach: DaysUntil) -> CleanText {
    switch reach {
    case .unknown: say("نامعلوم", "unknown")
    case .already: say("رسیده است", "reached")
    case .never: say("هرگز", "never")
    case .days(let days): self.days(days)
    }
  }

  package func untilFull(_ reach: DaysUntil) -> CleanText {
    reach == .already ? say("پر است", "full") : until(reach)
  }

  /// Whole days, as far as anybody can tell them.
  func days(_ days: Double) -> CleanText {
    switch days {
    case ..<1: say("کمتر از یک روز", "under a day")
    case ..<3_650: say("\(numerals.integer(Int(days))) روز", "\(numerals.integer(Int(days))) d")
    default: say("بیش از ده سال", "over ten years")
    }
  }

  /// From the earliest to the latest; a dash where there is no band.
  package func band(_ reach: Reach) -> CleanText {
    switch (reach.earliest, reach.latest) {
    case (.days(let first), .days(let last)) where last < 3_650 && Int(first) != Int(last):
      say(
        "\(numerals.integer(Int(first))) تا \(days(last))",
        "\(numerals.integer(Int(first))) to \(days(last))")
    case (.days(let first), .days(let last)) where Int(first) == Int(last): days(first)
    case (.days(let first), .days(let last)):
      say("\(days(first)) تا \(days(last))", "\(days(first)) to \(days(last))")
    case (.days(let first), .never):
      say("از \(days(first)) تا هرگز", "\(days(first)) to never")
    default: dash
    }
  }

  /// What is added a day; what shrinks says so in a word.
  package func growth(_ growth: Double, _ unit: MetricUnit) -> CleanText {
    let amount = value(growth.magnitude, unit)
    guard amount != value(0, unit) else { return say("بی‌تغییر", "steady") }
    return growth < 0 ? say("کاهش \(amount)", "down \(amount)") : amount
  }

  func growth(
    _ growth: Double, between band: ClosedRange<Double>, _ unit: MetricUnit
  ) -> CleanText {
    let low = self.growth(band.lowerBound, unit)
    let high = self.growth(band.upperBound, unit)
    guard low != high else { return self.growth(growth, unit) }
    return say(
      "\(self.growth(growth, unit)) (میان \(low) و \(high))",
      "\(self.growth(growth, unit)) (between \(low) and \(high))")
  }

  func points(_ count: Int, of possible: Int, days: Int) -> CleanText {
    say(
      "\(numerals.integer(count)) نقطه از \(numerals.integer(possible)) در \(numerals.integer(days)) روز",
      "\(numerals.integer(count)) of \(numerals.integer(possible)) points in \(numerals.integer(days)) days"
    )
  }

  package func daysAgo(_ days: Int) -> CleanText {
    say("\(numerals.integer(days)) روز پیش", "\(numerals.integer(days)) days ago")
  }

  /// What will be, in one sentence.
  package func projection(alarm: Reach, full: Reach) -> CleanText {
    let limit = numerals.percent(CapacityTrend.alarm)
    switch (alarm.likely, full.likely) {
    case (_, .already): return say("پر است.", "It is full.")
    case (.already, .days(let days)):
      return say(
        "از \(limit) گذشته است و با این روند تا پر شدن \(self.days(days)) مانده است.",
        "It is past \(limit), and at this pace full in \(self.days(days)).")
    case (.already, .never):
      return say(
        "از \(limit) گذشته است؛ با این روند پر نمی‌شود.",
        "It is past \(limit); at this pace it never fills up.")
    case (.already, _): return say("از \(limit) گذشته است.", "It is past \(limit).")
    case (.days(let days), .days(let end)):
      return say(
        "با این روند \(self.days(days)) تا \(limit) مانده است (بازه ۹۵٪: \(band(alarm))) و \(self.days(end)) تا پر شدن.",
        "At this pace it reaches \(limit) in \(self.days(days)) (95% band: \(band(alarm))) and is full in \(self.days(end))."
      )
    case (.never, _):
      guard let first = alarm.earliest.number else {
        return say("با این روند به \(limit) نمی‌رسد.", "At this pace it never reaches \(limit).")
      }
      return say(
        "با این روند به \(limit) نمی‌رسد؛ زودترین در بازه ۹۵٪: \(self.days(first)).",
        "At this pace it never reaches \(limit); the earliest in the 95% band: \(self.days(first))."
      )
    default: return until(.unknown)
    }
  }

  /// Why there is no trend, as short as a column needs it.
  package func name(_ doubt: TrendDoubt) -> CleanText {
    switch doubt {
    case .nothing: say("بدون داده", "no data")
    case .stale: say("داده قدیمی", "stale data")
    case .tooFew, .gaps: say("داده ناکافی", "too little data")
    case .noWhole: say("ظرفیت نامعلوم", "capacity unknown")
    }
  }

  /// Why there is no trend.
  func sentence(_ doubt: TrendDoubt) -> CleanText {
    let fewest = numerals.integer(CapacityTrend.fewestPoints)
    return switch doubt {
    case .nothing: say("چیزی سنجیده نشده است.", "Nothing was measured.")
    case .stale:
      say(
        "مدتی است چیزی سنجیده نشده؛ اکنون نامعلوم است.",
        "Nothing was measured of late: what it is now is unknown.")
    case .tooFew:
      say(
        "برای روند دست‌کم \(fewest) نقطه باید سنجیده شده باشد.",
        "A trend needs at least \(fewest) measured points.")
    case .gaps:
      say("کمتر از نیمی از بازه سنجیده شده است.", "Less than half of the window was measured.")
    case .noWhole: say("ظرفیت کل آن دانسته نیست.", "How much there is of it is not known.")
    }
  }

  /// What is wrong with a written order, and what is wanted.
  package func fault(_ fault: MachineOrder.Fault) -> CleanText {
    switch fault {
    case .fields:
      say(
        "چهار یا پنج عدد بنویسید: ماشین، vCPU، حافظه و دیسک به GiB، و GPU؛ مانند ۲۰ ۴ ۱۶ ۱۰۰.",
        "Write four or five numbers: machines, vCPUs, memory and disk in GiB, GPUs; such as 20 4 16 100."
      )
    case .number(let word):
      say("«\(word)» عدد درست نیست.", "“\(word)” is no whole number.")
    case .range(let word, let range):
      say(
        "«\(word)» میان \(numerals.integer(range.lowerBound)) و \(numerals.integer(range.upperBound)) نیست.",
        "“\(word)” is not between \(numerals.integer(range.lowerBound)) and \(numerals.integer(range.upperBound))."
      )
    }
  }
}
