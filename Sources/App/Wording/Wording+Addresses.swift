package import Domain
import Matching
package import Persian

extension Wording {
  var queue: CleanText { say("صف", "Queue") }
  var review: CleanText { say("بازبینی", "Review") }
  var toReview: CleanText { say("در انتظار بازبینی", "to review") }
  var oldest: CleanText { say("قدیمی‌ترین", "oldest") }
  var arrived: CleanText { say("رسیده", "Arrived") }
  var office: CleanText { say("اداره", "Office") }
  package var candidates: CleanText { say("نامزدها", "Candidates") }
  var score: CleanText { say("امتیاز", "Score") }
  var margin: CleanText { say("فاصله", "Gap") }
  var lookupLabel: CleanText { say("جا در جی‌نف", "Place in GNAF") }
  var lookupHint: CleanText {
    say(
      "شهر، معبر و پلاک یا کد پستی را بنویسید؛ هر واژه باید باشد، واژه آخر می‌تواند ناتمام باشد.",
      "Type town, street and plaque, or a postcode; every word must occur, the last may be unfinished."
    )
  }
  var lookupKeys: CleanText {
    say("Enter برگزیدن · Esc بازگشت", "Enter takes it · Esc goes back")
  }
  var lookupCut: CleanText {
    say("جاهای بیشتری هست: بیشتر بنویسید.", "There are more places: type on.")
  }
  var plaqueLacking: CleanText {
    say(
      "این معبر در جی‌نف هست، اما این پلاک را ندارد.",
      "GNAF has the street, but not this plaque.")
  }
  var rereadLabel: CleanText { say("خوانده شود", "Read as") }
  var readAs: CleanText { say("خوانده‌شده به صورت", "read as") }

  func addresses(_ count: Int) -> CleanText { self.count(count, "نشانی", "address", "addresses") }

  /// How likely the first candidate is right.
  func surely(_ probability: Double) -> CleanText {
    let share = numerals.percent(probability)
    return say("درستی نخستین \(share)", "first right \(share)")
  }

  /// On how many others the next verdict is given.
  func along(_ count: Int) -> CleanText {
    say("همراه \(numerals.integer(count)) همسان", "along with \(numerals.integer(count)) alike")
  }

  var candidateMap: CleanText { say("نقشه نامزدها", "Map of candidates") }
  var noCoordinates: CleanText { say("مختصات ثبت نشده است.", "No coordinates are recorded.") }
  var formerName: CleanText { say("نام پیشین", "former name") }

  /// How far two candidates lie apart.
  func apart(_ first: Int, _ second: Int, metres: Double) -> CleanText {
    let (first, second) = (numerals.plain(first), numerals.plain(second))
    let way = self.metres(metres)
    return say("\(first) تا \(second): \(way)", "\(first) to \(second): \(way)")
  }

  /// A length on the ground; from ten kilometres on in whole kilometres.
  func metres(_ metres: Double) -> CleanText {
    guard metres >= 1_000 else {
      let whole = numerals.integer(Int(metres.rounded()))
      return say("\(whole) متر", "\(whole) m")
    }
    let kilometres = metres / 1_000
    let figure =
      kilometres >= 10 || kilometres == kilometres.rounded()
      ? numerals.integer(Int(kilometres.rounded())) : numerals.decimal(kilometres, places: 1)
    return say("\(figure) کیلومتر", "\(figure) km")
  }

  var why: CleanText { say("چرا نامزد", "Why candidate") }
  var matching: CleanText { say("در حال یافتن نامزدها…", "Looking for candidates…") }
  var recording: CleanText { say("در حال ثبت…", "Recording…") }
  package var noCandidates: CleanText {
    say("نامزدی در جی‌نف پیدا نشد.", "No candidate was found in GNAF.")
  }
  var noCandidatesNext: CleanText {
    say(
      "می‌توانید با دلیل رد کنید (r)، از پست استعلام بگیرید (p) یا بگذرید (s).",
      "You can reject it with a reason (r), ask the Post (p) or skip it (s).")
  }
  var queueEmpty: CleanText {
    say("نشانی بازی در صف نمانده است.", "No open address is left in the queue.")
  }
  var arrivals24: CleanText { say("رسیده ۲۴ ساعت", "arrivals 24 h") }
  var decisions24: CleanText { say("تصمیم ۲۴ ساعت", "decisions 24 h") }
  var autoShare: CleanText { say("تطبیق خودکار", "auto-matched") }
  var gnaf: CleanText { say("جی‌نف", "GNAF") }
  var decidedBy: CleanText { say("تصمیم", "Decision") }
  var stated: CleanText { say("در متن", "in the text") }
  var bothTexts: CleanText { say("متن / جی‌نف", "text / GNAF") }
  var recorded: CleanText { say("در جی‌نف", "in GNAF") }
  var understood: CleanText { say("خوانده شد", "read as") }
  package var reading: CleanText { say("خوانش", "Reading") }
  var nothingToUndo: CleanText {
    say("تصمیمی از شما برای واگرد نمانده است.", "No decision of yours is left to undo.")
  }

  var nothingToRedo: CleanText {
    say("چیزی برای انجام دوباره نمانده است.", "Nothing is left to redo.")
  }

  func oldestAge(_ seconds: Int) -> CleanText {
    let age = RelativeTime.age(seconds: seconds, language)
    return say("قدیمی‌ترین \(age)", "oldest \(age)")
  }

  func recordedVerdict(_ verdict: Verdict, of code: CleanText, count: Int) -> CleanText {
    say(
      "\(code): \(name(verdict.state))\(together(count))",
      "\(code): \(name(verdict.state))\(together(count))")
  }

  var nothingAlike: CleanText {
    say(
      "نشانی باز دیگری با این متن در این شهرستان نیست.",
      "No other open address of the county says the same.")
  }
  var thisOneAlone: CleanText {
    say("تصمیم تنها برای همین نشانی است.", "The decision is for this address alone.")
  }

  func alike(_ count: Int) -> CleanText {
    let number = numerals.integer(count)
    return say(
      "تصمیم بعدی برای \(number) نشانی با همین متن نیز ثبت می‌شود.",
      "The next decision is also written for \(number) addresses that say the same.")
  }

  func undone(_ code: CleanText, count: Int) -> CleanText {
    say(
      "تصمیم \(code) پس گرفته شد\(together(count))",
      "\(code): decision taken back\(together(count))")
  }

  func redone(_ code: CleanText, count: Int) -> CleanText {
    say(
      "تصمیم \(code) دوباره ثبت شد\(together(count))",
      "\(code): decided once more\(together(count))")
  }

  /// How many addresses were decided together, where it is more than one.
  private func together(_ count: Int) -> CleanText {
    guard count > 1 else { return "" }
    return say(
      "، \(numerals.integer(count)) نشانی", ", \(numerals.integer(count)) addresses")
  }

  func working(in choice: TakingChoice) -> CleanText {
    let order = name(choice.order)
    return say("\(order)، \(name(choice.scope))", "\(order), \(name(choice.scope))")
  }

  func name(_ order: TakingOrder) -> CleanText {
    switch order {
    case .mostUncertain: say("نامطمئن‌ترین نخست", "most uncertain first")
    case .oldest: say("قدیمی‌ترین نخست", "oldest first")
    case .mostValuable: say("پراجاره‌ترین نخست", "highest rent first")
    }
  }

  func name(_ scope: TakingScope) -> CleanText {
    switch scope {
    case .all: say("همه نشانی‌ها", "all addresses")
    case .province(let name): say("استان \(name)", "province \(name)")
    case .county(let name): say("شهرستان \(name)", "county \(name)")
    case .endowment(let name): say("موقوفه \(name)", "endowment \(name)")
    }
  }

  package func name(_ state: ReviewState) -> CleanText {
    switch state {
    case .received: say("دریافت‌شده", "received")
    case .autoMatched: say("تطبیق خودکار", "auto-matched")
    case .noCandidate: say("بدون نامزد", "no candidate")
    case .inReview: say("در صف بازبینی", "in review")
    case .accepted: say("پذیرفته", "accepted")
    case .rejected: say("ردشده", "rejected")
    case .needsPost: say("در انتظار پست", "with the Post")
    case .skipped: say("گذشته", "skipped")
    case .duplicate: say("تکراری", "duplicate")
    case .failed: say("خطا", "failed")
    case .answered: say("پاسخ پست", "answered by the Post")
    case .final: say("قطعی", "final")
    case .written: say("ثبت در رقبه", "written to the unit")
    case .sentBack: say("برگشت‌داده", "sent back")
    }
  }

  package func name(_ reason: RejectReason) -> CleanText {
    switch reason {
    case .badPostcode: say("کد پستی نامعتبر", "invalid postcode")
    case .provinceMismatch: say("مغایرت استان", "another province")
    case .plateMismatch: say("پلاک ناهمخوان", "plaque does not agree")
    case .streetNotFound: say("معبر یافت نشد", "street not found")
    case .severalUnits: say("چند واحد", "several units")
    case .incomplete: say("نشانی ناقص", "incomplete address")
    case .outOfBounds: say("مختصات خارج از محدوده", "coordinates out of bounds")
    case .ruralWithoutCode: say("روستایی بدون کد", "rural, without code")
    }
  }

  package func name(_ field: AddressField) -> CleanText {
    switch field {
    case .province: say("استان", "province")
    case .county: say("شهرستان", "county")
    case .city: say("شهر", "city")
    case .neighbourhood: say("محله", "neighbourhood")
    case .mainStreet: say("خیابان", "main street")
    case .sideStreet: say("خیابان فرعی", "side street")
    case .alley: say("کوچه", "alley")
    case .plaque: say("پلاک", "plaque")
    case .floor: say("طبقه", "floor")
    case .unit: say("واحد", "unit")
    case .postcode: say("کد پستی", "postcode")
    }
  }

  func name(_ agreement: Agreement) -> CleanText {
    switch agreement {
    case .same: say("یکسان", "same")
    case .close: say("نزدیک", "close")
    case .contradiction: say("مغایر", "contradicts")
    case .notStated: say("در متن نیست", "not in the text")
    case .notRecorded: say("در جی‌نف نیست", "not in GNAF")
    }
  }

  func title(_ field: PropertyAddressField) -> CleanText {
    switch field {
    case .code: say("شناسه", "Code")
    case .text: address
    case .endowment: endowment
    case .province: province
    case .county: county
    case .postcode: postcode
    case .state: status
    case .arrived: arrived
    }
  }
}

extension Wording {
  func name(_ role: TokenRole) -> CleanText {
    switch role {
    case .name: say("نام", "name")
    case .province: name(AddressField.province)
    case .county: name(AddressField.county)
    case .city: name(AddressField.city)
    case .neighbourhood: name(AddressField.neighbourhood)
    case .street: name(AddressField.mainStreet)
    case .alley: name(AddressField.alley)
    case .plaque: name(AddressField.plaque)
    case .floor: name(AddressField.floor)
    case .unit: name(AddressField.unit)
    case .block: say("بلوک", "block")
    case .postcode: name(AddressField.postcode)
    case .aside: say("نشانه", "landmark")
    case .registration: plateLabel
    case .phone: say("تلفن", "phone")
    case .person: say("شخص", "person")
    case .area: say("مساحت", "area")
    case .property: say("ملک", "property")
    case .filler: say("واژه پیوندی", "joining word")
    }
  }
}
