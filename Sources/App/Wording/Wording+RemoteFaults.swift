package import Domain
package import Persian

extension Wording {
  /// What went wrong on the way to a server, in one clause.
  package func cause(_ fault: RemoteFault) -> CleanText {
    switch fault {
    case .unreachable(let detail):
      say("کارساز در دسترس نیست (\(detail))", "the server cannot be reached (\(detail))")
    case .timedOut(let seconds):
      say(
        "کارساز در \(numerals.plain(seconds)) ثانیه پاسخ کامل نداد",
        "the server did not answer in full within \(numerals.plain(seconds)) s")
    case .untrusted(let fault): cause(fault)
    case .redirected(let fault): cause(fault)
    case .unauthorised(let status):
      say(
        "کارساز اجازه نداد (\(numerals.plain(status)))",
        "the server refused us (\(numerals.plain(status)))")
    case .status(let status):
      say(
        "کارساز با کد \(numerals.plain(status)) پاسخ داد",
        "the server answered with status \(numerals.plain(status))")
    case .rejected(let kind, let message):
      say(
        "کارساز پرسش را نپذیرفت (\(kind): \(message))",
        "the query was refused (\(kind): \(message))")
    case .malformed(let detail):
      say("پاسخ کارساز خوانا نیست (\(detail))", "the answer cannot be read (\(detail))")
    case .tooLarge(let limit):
      say(
        "پاسخ کارساز از \(numerals.plain(limit / 1_048_576)) مگابایت بزرگ‌تر است",
        "the answer is larger than \(numerals.plain(limit / 1_048_576)) MB")
    case .tooMany(let series):
      say(
        "پاسخ کارساز \(numerals.integer(series)) سری دارد، بیش از آنچه گرفته می‌شود",
        "the answer has \(numerals.integer(series)) series, more than are taken")
    case .incomplete(let warning):
      say(
        "کارساز پاسخ خود را ناقص می‌داند (\(warning))",
        "the server calls its answer incomplete (\(warning))")
    case .credential(let fault): cause(fault)
    }
  }

  /// What the operator can do about it.
  package func remedy(_ fault: RemoteFault) -> CleanText {
    switch fault {
    case .unreachable:
      say(
        "نشانی url در تنظیمات و روشن بودن کارساز را ببینید.",
        "Check the url in the settings, and that the server runs.")
    case .timedOut:
      say(
        "بار کارساز را ببینید، یا timeout را در تنظیمات بیشتر کنید.",
        "Look at the server's load, or raise timeout in the settings.")
    case .untrusted(.expired):
      say("گواهی کارساز را تازه کنید.", "Renew the server's certificate.")
    case .untrusted(.unknownAuthority):
      say(
        "گواهی مرجع امضاکننده را در ca_file نام ببرید.",
        "Name the certificate of its authority in ca_file.")
    case .untrusted(.otherName):
      say(
        "در url همان نامی را بنویسید که در گواهی است.",
        "Give the url by the name in its certificate.")
    case .untrusted(.other):
      say("گواهی کارساز و ca_file را ببینید.", "Check the server's certificate and ca_file.")
    case .redirected:
      say("نشانی پایانی را در url بنویسید.", "Give the final address in url.")
    case .unauthorised:
      say(
        "user و password_file یا bearer_file را ببینید.",
        "Check user and password_file, or bearer_file.")
    case .status(404):
      say(
        "مسیر url را ببینید؛ ‎/api/v1 خودکار افزوده می‌شود.",
        "Check the path of url; /api/v1 is added to it.")
    case .status:
      say(
        "گزارش کارساز را ببینید؛ پرسش دوباره تکرار می‌شود.",
        "See the server's log; it will be asked again.")
    case .rejected:
      say(
        "پرسش را در پرونده‌اش درست کنید، یا اگر برای کارساز بزرگ است سقف آن را بالا ببرید.",
        "Correct the query in its file, or raise the server's limit where it is too much for it.")
    case .malformed:
      say(
        "آیا url به Prometheus یا همانند آن می‌رسد؟", "Does the url lead to Prometheus or its like?")
    case .incomplete:
      say(
        "ببینید کدام انباره کارساز پاسخ نمی‌دهد.",
        "See which of the server's stores does not reply.")
    case .tooLarge, .tooMany:
      say("پرسش را در کارساز جمع بزنید (sum by).", "Aggregate the query at the server (sum by).")
    case .credential(let fault): remedy(fault)
    }
  }

  private func cause(_ fault: RemoteFault.TrustFault) -> CleanText {
    switch fault {
    case .expired: say("گواهی کارساز منقضی شده است", "the server's certificate has expired")
    case .unknownAuthority:
      say(
        "مرجع گواهی کارساز شناخته نیست", "the server's certificate is signed by nobody known here")
    case .otherName:
      say("گواهی کارساز به نام دیگری است", "the server's certificate is for another name")
    case .other: say("گواهی کارساز پذیرفته نشد", "the server's certificate was not accepted")
    }
  }

  private func cause(_ fault: RemoteFault.RedirectFault) -> CleanText {
    switch fault {
    case .tooMany: say("کارساز پیاپی به جای دیگر می‌فرستد", "the server redirects too often")
    case .downgrade:
      say(
        "کارساز از خط رمزدار به بی‌رمز می‌فرستد",
        "the server redirects from an encrypted line to an open one")
    case .otherScheme:
      say(
        "کارساز به جایی جز http و https می‌فرستد",
        "the server redirects to what is neither http nor https")
    }
  }

  private func cause(_ fault: RemoteFault.CredentialFault) -> CleanText {
    switch fault {
    case .missing(let path): say("پرونده \(path) نیست", "there is no file \(path)")
    case .notRegular(let path): say("\(path) پرونده عادی نیست", "\(path) is no regular file")
    case .otherOwner(let path):
      say("\(path) از آن کاربر دیگری است", "\(path) belongs to another user")
    case .openToOthers(let path): say("\(path) را دیگران هم می‌خوانند", "others may read \(path)")
    case .empty(let path): say("\(path) خالی است", "\(path) is empty")
    case .unfit(let path):
      say("محتوای \(path) رمز یا نشانه یک‌سطری نیست", "\(path) holds no secret of one line")
    case .noVariable(let name):
      say("متغیر محیطی \(name) نیست", "there is no environment variable \(name)")
    }
  }

  private func remedy(_ fault: RemoteFault.CredentialFault) -> CleanText {
    switch fault {
    case .missing, .notRegular, .empty, .unfit:
      say(
        "راز را در یک سطر در پرونده‌ای با دسترسی 600 بنویسید.",
        "Write the secret as one line into a file of mode 600.")
    case .otherOwner(let path): say("chown $USER \(path)", "chown $USER \(path)")
    case .openToOthers(let path): say("chmod 600 \(path)", "chmod 600 \(path)")
    case .noVariable: say("پیش از اجرا آن را تعریف کنید.", "Set it before the start.")
    }
  }
}
