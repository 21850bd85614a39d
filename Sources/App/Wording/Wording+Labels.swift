import Domain
import Matching
package import Persian

/// The words of the precision curve.
extension Wording {
  package var curveTitle: CleanText {
    say(
      "دقت در برابر سهم پذیرفته از پاسخ‌ها؛ ◆ سهم باند پذیرش",
      "precision against the share of answers accepted; ◆ the accept band")
  }
  var labelCurve: CleanText {
    say("دقت در برابر سهم پذیرفته", "Precision against share accepted")
  }

  func promised(_ share: CleanText) -> CleanText { say("قول \(share)", "promised \(share)") }

  func labelled(_ curve: LabelCurve) -> CleanText {
    let (decided, known) = (numerals.integer(curve.decided), numerals.integer(curve.known))
    return say(
      "برچسب‌ها: \(decided) تصمیم، \(known) مورد آزمون.",
      "Labels: \(decided) decisions, \(known) known items.")
  }

  func tooFewLabels(_ needed: Int) -> CleanText {
    let needed = numerals.integer(needed)
    return say(
      "برای منحنی کم است: دست‌کم \(needed) برچسب می‌خواهد.",
      "Too few labels for a curve: it takes at least \(needed).")
  }

  /// How much the accept band takes of these labels, and how much of that is right.
  func acceptBand(of curve: LabelCurve) -> CleanText {
    guard let band = curve.accepted, band.count > 0 else {
      return say(
        "باند پذیرش از این‌ها هیچ نمی‌پذیرد.", "The accept band takes none of these.")
    }
    let share = numerals.percent(Double(band.count) / Double(curve.evaluation.count))
    return say(
      "باند پذیرش (◆): \(share) پاسخ‌ها، دقت \(text(band.right)).",
      "Accept band (◆): \(share) of answers, \(text(band.right)) right.")
  }

  func promiseKept(_ curve: LabelCurve) -> CleanText {
    let promised = numerals.percent(curve.promised, places: 1)
    return switch curve.isKept {
    case true?:
      say("قول \(promised) نگه داشته شده است.", "The promised \(promised) is kept.")
    case false?:
      say(
        "قول \(promised) نگه داشته نشده است: الگو را با queue labels و match calibrate از نو بیاموزید.",
        "The promised \(promised) is not kept: learn the model anew with queue labels and match calibrate."
      )
    case nil:
      say(
        "با این شمار نمی‌توان گفت که قول \(promised) نگه داشته شده است.",
        "Too few to tell whether the promised \(promised) is kept.")
    }
  }

  func leftOut(_ count: Int) -> CleanText {
    let count = numerals.integer(count)
    return say(
      "\(count) تصمیم کنار ماند: الگوی دیگری درباره‌شان سخن گفته بود، یا هیچ.",
      "\(count) decisions are left out: another model had a say on them, or none.")
  }

  var onlyReviewed: CleanText {
    say(
      "تنها آنچه بازبینان دیده‌اند: آنچه خودکار پذیرفته شد آسان‌تر است.",
      "Only what clerks have looked at: what was accepted by machine is easier.")
  }
}
