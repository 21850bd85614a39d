import Domain
import Persian

// Why the review queue does not do what was asked, and what to do instead.
extension Wording {
  func cause(_ refusal: QueueRefusal) -> CleanText {
    switch refusal {
    case .held(let holder, _):
      say("این نشانی در دست \(holder) است", "\(holder) has this address in hand")
    case .forbidden(let move, let state):
      say(
        "نشانیِ «\(name(state))» را نمی‌توان «\(name(move.target))» کرد",
        "an address that is “\(name(state))” cannot become “\(name(move.target))”")
    case .notTheirs(let move):
      say(
        "«\(name(move.target))» کردنِ نشانی کار شما نیست",
        "making an address “\(name(move.target))” is not yours to do")
    case .settled(let state):
      say(
        "نشانی «\(name(state))» است و تصمیمش پس گرفته نمی‌شود",
        "the address is “\(name(state))”, and its decision is not taken back")
    case .viewer: say("نقش شما تنها دیدن است", "your role is to look only")
    case .notArbiter:
      say(
        "داوری میان دو بازبین کار سرپرست است",
        "settling what two clerks judged differently is a supervisor's to do")
    case .arbitrated:
      say("این تصمیم رأی داور است و پس گرفته نمی‌شود", "an arbiter's verdict is not taken back")
    }
  }

  func remedy(_ refusal: QueueRefusal) -> CleanText {
    switch refusal {
    case .held:
      say(
        "نشانی بعدی را بردارید؛ هرگاه رهایش کند یا مهلتش بگذرد آزاد می‌شود.",
        "Take the next one; it is free when they give it back or their time is up.")
    case .forbidden:
      say(
        "تصمیم پیشین را، اگر از شماست، با u پس بگیرید.",
        "Take the earlier decision back with u, if it is yours.")
    case .notTheirs:
      say("از سرپرست بخواهید.", "Ask a supervisor.")
    case .settled:
      say("برای اصلاح رقبه از e استفاده کنید.", "Correct the unit itself with e.")
    case .notArbiter:
      say(
        "سرپرست در تنظیمات role = \"supervisor\" دارد.",
        "A supervisor has role = \"supervisor\" in the settings.")
    case .arbitrated: say("برای اصلاح رقبه از e استفاده کنید.", "Correct the unit itself with e.")
    case .viewer:
      say("نقش را در تنظیمات تغییر دهید: role.", "The role is set in the settings: role.")
    }
  }
}
