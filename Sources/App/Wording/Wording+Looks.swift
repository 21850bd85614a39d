import Domain
import Persian

/// The words of second looks and of arbitration.
extension Wording {
  func name(_ look: ReviewLook) -> CleanText {
    switch look {
    case .first: review
    case .second: secondLook
    case .arbitration: say("داوری", "Arbitration")
    }
  }

  /// That nothing waits, for a look of each kind.
  func nothingLeft(_ look: ReviewLook) -> CleanText {
    switch look {
    case .first: queueEmpty
    case .second: nothingSecond
    case .arbitration:
      say(
        "اختلافی برای داوری شما نمانده است.", "No disagreement waits for you to settle.")
    }
  }

  var secondLook: CleanText { say("نگاه دوم", "Second look") }
  var secondRecorded: CleanText { say("نگاه دوم ثبت شد", "second look recorded") }
  var nothingSecond: CleanText {
    say("تصمیمی برای نگاه دوم شما نمانده است.", "No decision waits for a second look of yours.")
  }
  var notInSecondLook: CleanText {
    say(
      "در نگاه دوم این کار نیست: بپذیرید، رد کنید یا از پست بپرسید.",
      "Not in a second look: accept, reject or ask the Post.")
  }
  var notInArbitration: CleanText {
    say(
      "در داوری این کار نیست: بپذیرید، رد کنید، از پست بپرسید، یا با s به اختلاف بعدی بروید.",
      "Not in arbitration: accept, reject, ask the Post, or go on to the next with s.")
  }
  var notTakenBack: CleanText {
    say(
      "رأی نگاه دوم و رأی داور پس گرفته نمی‌شود.",
      "A second look and an arbiter's verdict are not taken back.")
  }

  func settled(_ end: ArbitrationEnd) -> CleanText {
    switch end {
    case .upheld:
      say(
        "داوری ثبت شد: رأی نخست برجاست؛ داوری پس گرفته نمی‌شود.",
        "Settled: the first verdict stands; this is not taken back.")
    case .replaced:
      say(
        "داوری ثبت شد: رأی شما جای رأی نخست نشست؛ داوری پس گرفته نمی‌شود.",
        "Settled: your verdict stands in place of the first; this is not taken back.")
    }
  }

  var settledMeanwhile: CleanText {
    say(
      "این اختلاف در این میان به سرانجام رسیده است؛ رأی شما ثبت نشد.",
      "This was settled in the meantime; your verdict was not recorded.")
  }

  /// The Post has answered since, or the office has written anew: a clerk decides once more.
  func movedOn(to state: ReviewState) -> CleanText {
    say(
      "نشانی پس از دو رأی پیش رفته و «\(name(state))» است؛ بازبین از نو تصمیم می‌گیرد.",
      "The address has moved on to “\(name(state))” since; a clerk decides it anew.")
  }

  var firstVerdict: CleanText { say("رأی نخست", "First") }
  var secondVerdict: CleanText { say("رأی دوم", "Second") }
  /// The column of candidates that says which of the two took one.
  var takenBy: CleanText { say("رأی", "Taken") }
  var byFirst: CleanText { say("نخست", "first") }
  var bySecond: CleanText { say("دوم", "second") }

  /// What one of the two said; a row accepted by its number among the candidates, by its code where it
  /// is not there.
  func said(_ side: Disagreement.Side, candidate: Int?) -> CleanText {
    let verdict: CleanText
    switch side.verdict {
    case .accept:
      let row =
        candidate.map { say("نامزد \(numerals.plain($0))", "candidate \(numerals.plain($0))") }
        ?? say(
          "ردیف \(numerals.identifier(side.row?.code ?? ""))",
          "row \(numerals.identifier(side.row?.code ?? ""))")
      verdict = say("پذیرش \(row)", "accepted \(row)")
    case .reject(let reason): verdict = say("رد: \(name(reason))", "rejected: \(name(reason))")
    case .askPost: verdict = name(VerdictKind.askPost)
    case .skip: verdict = name(VerdictKind.skip)
    case .sendBack(let reason):
      verdict = say("برگشت به اداره: \(name(reason))", "sent back: \(name(reason))")
    }
    return verdict
  }
}
