import App
import ArgumentParser
import Domain
import Matching
import Persian
import Stores

/// The words of matching models and of tables of right answers.
extension Wording {
  /// A share with its interval: 99.2 % (98.9–99.4).
  func share(_ proportion: Proportion) -> CleanText {
    guard let share = proportion.share else { return "–" }
    let (low, high) = (proportion.interval.lowerBound, proportion.interval.upperBound)
    return say(
      "\(numerals.percent(share, places: 1)) (\(numerals.decimal(low * 100, places: 1)) تا \(numerals.decimal(high * 100, places: 1)))",
      "\(numerals.percent(share, places: 1)) (\(numerals.decimal(low * 100, places: 1))–\(numerals.decimal(high * 100, places: 1)))"
    )
  }

  /// What a model was learnt from, and what it promises.
  func lines(of model: MatchModel) -> [CleanText] {
    let comma = say("، ", ", ")
    let origin = model.origin.joined(separator: comma)
    var lines = [
      say(
        "الگوی \(model.id): از \(numerals.integer(model.examples)) نمونه (\(origin))",
        "model \(model.id): from \(numerals.integer(model.examples)) examples (\(origin))")
    ]
    let accept = model.accept
    lines.append(
      say(
        "پذیرش: قول دقت \(numerals.percent(accept.asked, places: 1))؛ در نمونه‌ها \(share(accept.right)) از \(numerals.integer(accept.right.total))",
        "accept: \(numerals.percent(accept.asked, places: 1)) precision promised; in the examples \(share(accept.right)) of \(numerals.integer(accept.right.total))"
      ))
    if accept.absent.total > 0 {
      lines.append(
        say(
          "  پذیرفته از آن‌ها که در جی‌نف نیست: \(share(accept.absent))، قول تا \(numerals.percent(accept.absentLimit, places: 1))",
          "  accepted of those GNAF lacks: \(share(accept.absent)), at most \(numerals.percent(accept.absentLimit, places: 1)) promised"
        ))
    }
    let reject = model.reject
    lines.append(
      reject.right.total > 0
        ? say(
          "رد: پاسخ درست در ردشده‌ها \(share(reject.right)) از \(numerals.integer(reject.right.total))، قول تا \(numerals.percent(reject.asked, places: 1))",
          "reject: \(share(reject.right)) right of \(numerals.integer(reject.right.total)) rejected, at most \(numerals.percent(reject.asked, places: 1)) promised"
        ) : say("رد: هیچ پاسخی رد نمی‌شود", "reject: no answer is rejected"))
    return lines
  }

  func unscored(_ count: Int, in path: CleanText) -> CleanText {
    say(
      "\(numerals.integer(count)) سطر \(path) امتیاز ندارد و کنار گذاشته شد.",
      "\(numerals.integer(count)) rows of \(path) have no score and were left out.")
  }
}

extension Failure {
  init(unreadable path: CleanText, _ fault: FileFault, wording: Wording) {
    self.init(
      wording.say(
        "پرونده \(path) خوانده نشد: \(wording.name(fault)).",
        "cannot read \(path): \(wording.name(fault))."), code: .noInput)
  }

  init(_ fault: ModelFault, model path: CleanText, wording: Wording) {
    let say = wording.say
    let again = say(
      "الگو را دوباره با didban match calibrate بسازید.",
      "Make the model again with didban match calibrate.")
    switch fault {
    case .foreign:
      self.init(
        say("پرونده \(path) الگوی واسنجی نیست.", "\(path) is no matching model."),
        remedy: say(
          "پرونده‌ای را نام ببرید که didban match calibrate ساخته است.",
          "Name a file that didban match calibrate has made."), code: .badData)
    case .torn:
      self.init(
        say("پرونده الگوی \(path) ناقص است.", "the model \(path) is cut short."), remedy: again,
        code: .badData)
    case .altered:
      self.init(
        say(
          "عددهای الگوی \(path) با شناسه‌اش نمی‌خواند.",
          "the figures of the model \(path) do not agree with its identity."), remedy: again,
        code: .badData)
    case .newer(let found, let known):
      self.init(
        say(
          "الگوی \(path) نسخه \(wording.plain(found)) است؛ این برنامه تا نسخه \(wording.plain(known)) را می‌شناسد.",
          "the model \(path) has version \(wording.plain(found)), this didban knows up to \(wording.plain(known))."
        ), remedy: say("didban را به‌روز کنید.", "Update didban."), code: .badData)
    }
  }

  init(_ fault: TableFile.Fault, table path: CleanText, wording: Wording) {
    let say = wording.say
    switch fault {
    case .unreadable(let fault):
      self.init(unreadable: path, fault, wording: wording)
    case .missing(let columns):
      let names = columns.joined(separator: say("، ", ", "))
      self.init(
        say("در \(path) این ستون‌ها نیست: \(names)", "\(path) lacks the columns \(names)"),
        remedy: say(
          "نام ستون‌ها را در سطر نخست بنویسید.", "Name the columns in the first row."),
        code: .badData)
    case .damaged(let line):
      self.init(
        say(
          "سطر \(wording.plain(line)) در \(path) خوانا نیست.",
          "line \(wording.plain(line)) of \(path) cannot be read."),
        remedy: say("آن سطر را درست کنید.", "Correct that line."), code: .badData)
    }
  }

  init(_ fault: MatchModel.FitFault, asked: Double, wording: Wording) {
    let say = wording.say
    let numerals = Numerals(wording.language)
    switch fault {
    case .tooFew(let right, let wrong, let needed):
      self.init(
        say(
          "نمونه کم است: \(numerals.integer(right)) پاسخ درست و \(numerals.integer(wrong)) نادرست",
          "too few examples: \(numerals.integer(right)) right and \(numerals.integer(wrong)) wrong answers"
        ),
        remedy: say(
          "از هر یک دست‌کم \(numerals.integer(needed)) لازم است.",
          "At least \(numerals.integer(needed)) of each are needed."), code: .badData)
    case .outOfReach(let surest):
      self.init(
        say(
          "هیچ مرزی به قول \(numerals.percent(asked, places: 1)) وفا نمی‌کند؛ دقت مطمئن‌ترین دهک \(wording.share(surest)) است",
          "no threshold keeps a promise of \(numerals.percent(asked, places: 1)); the surest tenth is right in \(wording.share(surest))"
        ),
        remedy: say(
          "نمونه‌های بیشتری بیاورید، یا قول کوچک‌تری با --accept یا --absent بدهید.",
          "Bring more examples, or promise less with --accept or --absent."), code: .badData)
    }
  }
}
