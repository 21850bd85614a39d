package import Domain
package import Persian

/// The words of the review queue's figures.
extension Wording {
  package func name(_ kind: VerdictKind) -> CleanText {
    switch kind {
    case .accept: say("پذیرش", "accepted")
    case .reject: say("رد", "rejected")
    case .askPost: say("پرسش از پست", "asked the Post")
    case .skip: say("گذر", "skipped")
    case .sendBack: say("برگشت", "sent back")
    }
  }

  package func name(_ judged: VerdictClass) -> CleanText {
    switch judged {
    case .accept: name(VerdictKind.accept)
    case .otherRow: say("ردیف دیگری پذیرفته شد", "accepted another row")
    case .reject(let reason): name(reason)
    case .askPost: name(VerdictKind.askPost)
    case .skip: name(VerdictKind.skip)
    case .sendBack: name(VerdictKind.sendBack)
    }
  }

  package func name(_ age: WaitingAge) -> CleanText {
    switch age {
    case .underHour: say("زیر یک ساعت", "under an hour")
    case .underDay: say("زیر یک روز", "under a day")
    case .underThreeDays: say("زیر سه روز", "under three days")
    case .underWeek: say("زیر یک هفته", "under a week")
    case .older: say("یک هفته و بیشتر", "a week and more")
    }
  }

  package func name(_ state: SecondReviewState) -> CleanText {
    switch state {
    case .waiting: say("در انتظار نگاه دوم", "waiting for a second look")
    case .agreed: say("هم‌رأی", "agreed")
    case .disagreed: say("در انتظار داوری", "waiting for an arbiter")
    case .arbitrated: say("داوری‌شده", "arbitrated")
    case .void: say("بی‌موضوع", "void")
    }
  }

  var addressList: CleanText { say("نشانی‌ها", "Addresses") }
  package var backlog: CleanText { say("در صف", "Waiting") }
  package var throughput: CleanText { say("تصمیم در ساعت", "Decisions an hour") }
  package var clerks: CleanText { say("بازبینان", "Clerks") }
  package var today: CleanText { say("امروز", "today") }
  package var sevenDays: CleanText { say("۷ روز", "7 days") }
  package var lastThirtyDays: CleanText { say("۳۰ روز گذشته", "the last 30 days") }
  package var machineAccepted: CleanText { say("پذیرش خودکار", "Accepted by machine") }
  package var verdicts: CleanText { say("رأی‌ها", "Verdicts") }
  package var reopenedShare: CleanText { say("بازگشوده", "Reopened") }
  package var agreementOfTwo: CleanText { say("هم‌رأیی دو بازبین", "Agreement of two clerks") }
  package var knownItems: CleanText { say("موردهای آزمون", "Known items") }
  package var withThePost: CleanText { say("نزد پست", "With the Post") }
  var askedThePost: CleanText { say("از پست پرسیده شد", "The Post was asked") }
  var thePostSays: CleanText { say("پاسخ پست", "The Post says") }
  package var finish: CleanText { say("پایان صف", "End of the queue") }
  /// Up to how many days the parts of a bar have waited.
  var agesInDays: [CleanText] {
    [1, 3, 7].map { say("\(numerals.integer($0)) روز", "\(numerals.integer($0)) d") }
      + [say("بیشتر", "more")]
  }
  var arrivedByDay: CleanText { say("رسیده", "arrived") }
  var closedByDay: CleanText { say("بسته‌شده", "closed") }
  var now: CleanText { say("اکنون", "now") }

  /// How many disagreements wait, in few words.
  func toSettle(_ count: Int) -> CleanText {
    say("▲ داوری: \(numerals.integer(count))", "▲ to settle: \(numerals.integer(count))")
  }

  func judgedTwice(_ count: Int) -> CleanText {
    say(
      "\(numerals.integer(count)) دو بار دیده",
      "\(numerals.integer(count)) judged twice")
  }

  func lastHours(_ count: Int) -> CleanText {
    say("\(numerals.integer(count)) ساعت گذشته", "last \(numerals.integer(count)) hours")
  }

  func hoursAgo(_ count: Int) -> CleanText {
    say("\(numerals.integer(count)) ساعت پیش", "\(numerals.integer(count)) hours ago")
  }

  /// When nothing will wait any more, as a figure.
  func short(_ forecast: FinishForecast) -> CleanText {
    switch forecast {
    case .finished: today
    case .day(let day, _, _): date(day)
    case .never, .tooLittle: dash
    }
  }

  /// When nothing will wait any more, in a sentence.
  package func sentence(_ forecast: FinishForecast) -> CleanText {
    switch forecast {
    case .finished: return say("چیزی در صف نیست.", "Nothing waits.")
    case .tooLittle(let days):
      let count = numerals.integer(days)
      let needed = numerals.integer(FinishForecast.needed)
      return say(
        "برای پیش‌بینی زود است: \(count) روز کامل از \(needed) روز.",
        "Too early to tell: \(count) full days of the \(needed) needed.")
    case .never(let growth):
      let count = numerals.decimal(growth, places: 1)
      return say(
        "با این آهنگ به پایان نمی‌رسد؛ روزی \(count) نشانی افزوده می‌شود.",
        "Does not finish at this pace; \(count) addresses a day are added.")
    case .day(let day, let earliest, let latest):
      let (likely, early) = (date(day), date(earliest))
      guard let latest else {
        return say(
          "نزدیک \(likely)؛ با هفته‌ای خوب \(early)، با هفته‌ای بد هیچ‌گاه.",
          "About \(likely); \(early) at a good week's pace, never at a bad week's.")
      }
      return say(
        "نزدیک \(likely)؛ با احتمال ۸۰٪ میان \(early) و \(date(latest)).",
        "About \(likely); with 80 % likelihood between \(early) and \(date(latest)).")
    }
  }

  private func date(_ day: Day) -> CleanText { JalaliFormat.numeric(day, language) }

  /// Cohen's kappa with its interval, or that there is none.
  package func text(_ kappa: CohenKappa) -> CleanText {
    guard let value = kappa.value, let interval = kappa.interval else {
      return say("تعریف‌نشده", "undefined")
    }
    let (low, high) = (interval.lowerBound, interval.upperBound)
    let figures: [CleanText] = [value, low, high].map { numerals.decimal($0, places: 2) }
    return say(
      "\(figures[0]) (از \(figures[1]) تا \(figures[2]))",
      "\(figures[0]) (\(figures[1]) to \(figures[2]))")
  }

  /// A share with its interval; a dash of nothing.
  package func text(_ share: Proportion) -> CleanText {
    guard let value = share.share else { return dash }
    let interval = share.interval
    let (low, high) = (
      numerals.percent(interval.lowerBound), numerals.percent(interval.upperBound)
    )
    return say(
      "\(numerals.percent(value)) (از \(low) تا \(high))",
      "\(numerals.percent(value)) (\(low) to \(high))")
  }

  /// What a clerk is told of the known items she decided.
  package func kindly(_ share: Proportion) -> CleanText {
    guard share.total > 0 else {
      return say(
        "هنوز موردی برای سنجیدن نداشته‌اید؛ خسته نباشید.",
        "There is nothing to go by yet; thank you for your work.")
    }
    let (right, total) = (numerals.integer(share.count), numerals.integer(share.total))
    let found = say(
      "از \(total) مورد آزمون \(right) تا را درست یافتید.",
      "You found \(right) of \(total) known items.")
    if share.interval.lowerBound >= 0.9 {
      return
        "\(found) \(say("دست‌مریزاد؛ کارتان بسیار دقیق است.", "Well done: your work is very exact."))"
    }
    if share.interval.upperBound >= 0.9 {
      return
        "\(found) \(say("برای داوری هنوز کم است؛ همین‌گونه ادامه دهید.", "Too few to judge by yet; carry on."))"
    }
    return
      "\(found) \(say("نشانی‌های دشوار همه را به لغزش می‌اندازد؛ موردها را با هم مرور کنید.", "Hard addresses trip everybody; go through them with a colleague."))"
  }

  /// A clerk's share of right ones, for a supervisor.
  package func line(_ accuracy: ClerkAccuracy) -> CleanText {
    let right = accuracy.right
    let count = "\(numerals.integer(right.count))/\(numerals.integer(right.total))" as CleanText
    return "\(accuracy.clerk): \(count)  \(text(right))"
  }
}
