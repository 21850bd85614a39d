import App
import Domain
import Persian
import Stores

/// The words of what is wrong with metrics servers and queries in the settings.
extension Failure {
  init(_ fault: MetricServerSettings.Fault) {
    let wording = Wording(LaunchLanguage.current)
    self.init(
      wording.say(
        "در \(fault.file.shown) «\(fault.key.shown)» نادرست است: \(wording.cause(fault.problem))",
        "'\(fault.key.shown)' in \(fault.file.shown) is wrong: \(wording.cause(fault.problem))"),
      remedy: wording.remedy(fault.problem), code: .badData)
  }

  init(_ fault: CatalogueFault) {
    let wording = Wording(LaunchLanguage.current)
    let place: CleanText =
      fault.key.isEmpty
      ? fault.file
      : wording.say("«\(fault.key)» در \(fault.file)", "'\(fault.key)' in \(fault.file)")
    self.init(
      wording.say(
        "پرسش‌های سنجه‌ها نادرست است: \(place): \(wording.cause(fault.reason))",
        "the queries of metrics are not valid: \(place): \(wording.cause(fault.reason))"),
      code: .badData)
  }
}

extension Wording {
  fileprivate func cause(_ problem: MetricServerSettings.Fault.Problem) -> CleanText {
    switch problem {
    case .missing: say("نیامده است", "it is missing")
    case .text: say("متن نیست", "it is no text")
    case .address: say("نشانی http یا https نیست", "it is no http or https address")
    case .credentialsInAddress:
      say("نام یا گذرواژه در نشانی است", "the address holds a name or a password")
    case .queryInAddress: say("نشانی ? یا # دارد", "the address has a ? or a #")
    case .nameTwice: say("این نام دو بار آمده است", "the name stands twice")
    case .twoSecrets: say("دو راز داده شده است", "two secrets are given")
    case .userWithoutPassword: say("گذرواژه‌ای با user نیامده", "there is no password with user")
    case .passwordWithoutUser: say("user نیامده است", "there is no user with it")
    case .timeout: say("ثانیه نیست", "it is no number of seconds")
    case .header: say("یک سطر از درخواست HTTP نمی‌شود", "it makes no line of an HTTP request")
    case .secretInHeader: say("راز در تنظیمات نمی‌آید", "secrets do not belong in the settings")
    case .group: say("گروهی به این نام نیست", "there is no such group")
    case .key: say("این کلید شناخته نیست", "the key is unknown")
    }
  }

  fileprivate func remedy(_ problem: MetricServerSettings.Fault.Problem) -> CleanText {
    switch problem {
    case .missing, .text, .address, .queryInAddress, .nameTwice:
      say(
        "نمونه: [[prometheus]] name = \"تهران\"، url = \"https://host:9090\"",
        "Example: [[prometheus]] name = \"tehran\", url = \"https://host:9090\"")
    case .credentialsInAddress, .secretInHeader, .userWithoutPassword, .passwordWithoutUser:
      say(
        "user و password_file بنویسید، یا bearer_file؛ راز در پرونده‌ای با دسترسی 600.",
        "Write user and password_file, or bearer_file; the secret lies in a file of mode 600.")
    case .twoSecrets:
      say(
        "یکی را نگه دارید: password_file، password_env، bearer_file یا bearer_env.",
        "Keep one of password_file, password_env, bearer_file, bearer_env.")
    case .timeout: say("عددی از 1 تا 300", "A number from 1 to 300")
    case .header:
      say(
        "نمونه: headers = { X-Scope-OrgID = \"awqaf\" }",
        "Example: headers = { X-Scope-OrgID = \"awqaf\" }")
    case .group:
      say("گروه‌ها: \(groups)", "Groups: \(groups)")
    case .key:
      say(
        "کلیدها: \(MetricServerSettings.keys.joined(separator: "، ").shown)",
        "Keys: \(MetricServerSettings.keys.joined(separator: ", ").shown)")
    }
  }

  private var groups: CleanText {
    MetricGroup.allCases.map(\.token).joined(separator: ", ").shown
  }

  fileprivate func cause(_ reason: CatalogueFault.Reason) -> CleanText {
    switch reason {
    case .unreadable: say("پرونده خوانده نشد", "the file cannot be read")
    case .syntax(let line, let column):
      say(
        "سطر \(numerals.plain(line))، ستون \(numerals.plain(column)) TOML نیست",
        "line \(numerals.plain(line)), column \(numerals.plain(column)) is no TOML")
    case .noGroup:
      say(
        "نام پرونده گروه نیست؛ گروه‌ها: \(groups)",
        "the file is named for no group; groups: \(groups)")
    case .missing: say("نیامده است", "it is missing")
    case .unknownKey: say("این کلید شناخته نیست", "the key is unknown")
    case .wrongType(let expected): say("باید \(expected) باشد", "it must be \(expected)")
    case .unknownValue(let allowed):
      say("مقدارهای ممکن: \(allowed)", "possible values: \(allowed)")
    case .repeated: say("این شناسه دو بار آمده است", "the id stands twice")
    case .notInQuery(let metric):
      say("پرسش سنجه \(metric) را نمی‌خواند", "the query does not read \(metric)")
    case .badLimits:
      say(
        "حد بحرانی ملایم‌تر از حد هشدار است",
        "the critical limit is milder than the warning")
    case .tooMany(let limit):
      say("بیش از \(numerals.plain(limit))", "more than \(numerals.plain(limit))")
    }
  }
}
