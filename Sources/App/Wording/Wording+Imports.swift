package import Domain
package import Persian

/// What imports are told in: their kinds, how they stand, and why lines are refused.
extension Wording {
  var imports: CleanText { say("واردسازی‌ها", "Imports") }
  var importFile: CleanText { say("پرونده", "File") }
  var importedRows: CleanText { say("سطر", "Rows") }
  var insertedRows: CleanText { say("تازه", "New") }
  var updatedRows: CleanText { say("به‌روز", "Updated") }
  var unchangedRows: CleanText { say("بی‌تغییر", "Unchanged") }
  var refusedRows: CleanText { say("پذیرفته‌نشده", "Refused") }
  var importedBy: CleanText { say("کاربر", "By") }
  var importStarted: CleanText { say("آغاز", "Started") }
  var importTook: CleanText { say("مدت", "Took") }
  var importRate: CleanText { say("سرعت", "Rate") }
  var fileSize: CleanText { say("اندازه", "Size") }
  var fileDigest: CleanText { say("اثر SHA-256", "SHA-256") }
  var rejectsFile: CleanText { say("پرونده ردی‌ها", "Rejects file") }
  var readShare: CleanText { say("خوانده‌شده", "Read") }
  var noImports: CleanText { say("هنوز چیزی وارد نشده است", "Nothing was imported yet") }
  var howToImport: CleanText {
    say("در پوسته: didban import KIND FILE", "In a shell: didban import KIND FILE")
  }

  func rate(_ rows: Int) -> CleanText {
    say("\(numerals.integer(rows)) در ثانیه", "\(numerals.integer(rows)) a second")
  }

  func bytes(_ count: Int) -> CleanText {
    let mega = Double(count) / 1_000_000
    return say(
      "\(numerals.decimal(mega, places: 1)) مگابایت", "\(numerals.decimal(mega, places: 1)) MB")
  }

  package func name(_ kind: ImportKind) -> CleanText {
    switch kind {
    case .endowments: endowments
    case .raqabat: units
    case .leases: leases
    case .instalments: say("اقساط", "Instalments")
    case .deeds: titleDeeds
    case .legalFiles: legalFiles
    case .shrines: shrines
    case .projects: projects
    case .investigations: investigations
    case .accounts: accounts
    case .spending: say("مصارف", "Spending")
    case .tenants: agencies
    case .cloudProjects: cloudProjects
    case .sites: sites
    case .hosts: hosts
    case .machines: machines
    case .volumes: volumes
    case .backups: backups
    case .snapshots: snapshots
    case .images: images
    case .networks: networks
    case .gpuNodes: gpuNodes
    case .certificates: certificates
    case .onboardings: onboardings
    case .onboardingSteps: say("مرحله‌های توسعه", "Onboarding stages")
    case .incidents: incidents
    case .findings: findings
    case .userAccounts: userAccounts
    case .benchmarks: benchmarks
    case .gnaf: say("ردیف‌های جی‌نف", "GNAF rows")
    case .properties: say("نشانی‌ها", "Addresses")
    }
  }

  package func name(_ state: ImportReport.State) -> CleanText {
    switch state {
    case .running: say("در حال اجرا", "running")
    case .done: say("پایان یافته", "done")
    case .failed: say("با خطا ایستاده", "failed")
    case .cutShort: say("ناتمام", "cut short")
    }
  }

  /// Why a line was refused, by the stable token of the reason; the token itself where it is unknown.
  package func refusal(_ token: String) -> CleanText {
    lineRefusal(token) ?? valueRefusal(token) ?? placeRefusal(token) ?? networkRefusal(token)
      ?? CleanText(RawText(token))
  }

  private func lineRefusal(_ token: String) -> CleanText? {
    switch token {
    case "unknownReference":
      say("به رکوردی اشاره می‌کند که نیست", "refers to a record that is not there")
    case "notOfAgency":
      say(
        "از آنِ دستگاهِ همین سطر نیست",
        "belongs to another agency than the one in the same row")
    case "missing": say("خانه‌ای که باید پر باشد خالی است", "a required value is missing")
    case "rowTooLong": say("سطر بیش از اندازه دراز است", "the row is too long")
    case "wrongFieldCount": say("شمار خانه‌ها نادرست است", "wrong number of fields")
    case "badEncoding": say("نویسه‌ها خوانا نیست", "not text in the file's encoding")
    case "unterminatedQuote": say("گیومه بسته نشده است", "a quote is never closed")
    case "textAfterQuote": say("پس از گیومه بسته متن آمده است", "text after a closing quote")
    case "notJSON":
      say("شیء JSON با مقدارهای ساده نیست", "not a JSON object with plain values")
    case "repeatedField": say("یک خانه دو بار آمده است", "a field is given twice")
    case "duplicateKeyInFile":
      say("کلید در همین پرونده تکراری است", "the key is in the file already")
    case "conflict": say("با آنچه ثبت شده نمی‌خواند", "conflicts with what is stored")
    default: nil
    }
  }

  private func valueRefusal(_ token: String) -> CleanText? {
    switch token {
    case "unknownWord": say("واژه‌ای که در این ستون شناخته نیست", "a word this column does not know")
    case "notANumber": say("عدد نیست", "not a number")
    case "notWhole": say("عدد درست نیست", "not a whole number")
    case "negative": say("عدد منفی است", "a negative number")
    case "tooLarge": say("عدد بیش از اندازه بزرگ است", "the number is too large")
    case "tooLong": say("متن بیش از اندازه دراز است", "the text is too long")
    case "notADate": say("تاریخ نیست", "not a date")
    case "dateOutOfRange": say("تاریخ بیرون از بازه است", "the date is out of range")
    case "endsBeforeStart": say("پایان پیش از آغاز است", "the end is before the start")
    case "sharesMissing": say("سهم نیت‌ها نوشته نشده است", "shares of the intentions are missing")
    case "sharesBeyondWhole":
      say("جمع سهم نیت‌ها از ۱۰۰ می‌گذرد", "shares of the intentions exceed 100")
    case "repeatedIntention": say("یک نیت دو بار آمده است", "an intention is given twice")
    default: nil
    }
  }

  private func networkRefusal(_ token: String) -> CleanText? {
    switch token {
    case "notAPrefix":
      say(
        "بازه نشانی نیست؛ مانند 10.0.0.0/24 بنویسید",
        "not a range of addresses: write one such as 10.0.0.0/24")
    case "prefixBitsBeyondLength":
      say(
        "نشانی پیش از / آغاز بازه نیست؛ بیت‌های پس از طول پیشوند باید صفر باشد",
        "the address before the / is not the first of its range: bits beyond the length must be 0")
    case "vlanOutOfRange":
      say("شماره VLAN باید از ۱ تا ۴۰۹۴ باشد", "a VLAN is a number from 1 through 4094")
    case "moreThanWhole":
      say("از کلِ نوشته‌شده در همین سطر بیشتر است", "more than the total in the same row")
    default: nil
    }
  }

  private func placeRefusal(_ token: String) -> CleanText? {
    switch token {
    case "postcodeLength": say("کد پستی ده رقم ندارد", "the postcode has not ten digits")
    case "postcodeAllSame":
      say("همه رقم‌های کد پستی یکی است", "all digits of the postcode are the same")
    case "postcodeForbiddenDigit":
      say(
        "در پنج رقم نخست کد پستی ۰ یا ۲ آمده است",
        "a 0 or 2 in the first five digits of the postcode")
    case "notAPlate": say("پلاک ثبتی نیست", "not a registration plate")
    case "severalPlates": say("چند پلاک ثبتی در یک خانه است", "several plates in one field")
    case "coordinatesSwapped":
      say("طول و عرض جغرافیایی جابه‌جاست", "latitude and longitude are swapped")
    case "coordinatesOutOfBounds":
      say("مختصات بیرون از ایران است", "the coordinates are outside Iran")
    case "coordinatesZero": say("مختصات صفر است", "the coordinates are zero")
    case "coordinateAlone": say("یکی از دو مختص نیست", "one of the two coordinates is missing")
    default: nil
    }
  }
}
