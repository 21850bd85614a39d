import Domain
import Persian

// The names of what belongs to an endowment beside its units and leases.
extension Wording {
  var titleDeeds: CleanText { say("اسناد مالکیت", "Title deeds") }
  var legalFiles: CleanText { say("پرونده‌های حقوقی", "Legal files") }
  var shrines: CleanText { say("بقاع متبرکه", "Shrines") }
  var projects: CleanText { say("پروژه‌های عمرانی", "Development projects") }
  var investigations: CleanText { say("شعب تحقیق", "Investigation branches") }
  var accounts: CleanText { say("بیلان", "Income statement") }

  func name(_ stage: CollectionStage) -> CleanText {
    switch stage {
    case .none: say("بدون اقدام", "no step taken")
    case .notice: say("اخطاریه", "notice")
    case .declaration: say("اظهارنامه", "formal demand")
    case .lawsuit: say("دعوی", "lawsuit")
    case .forgiven: say("بخشوده", "forgiven")
    }
  }

  func name(_ subject: LegalSubject) -> CleanText {
    switch subject {
    case .encroachment: say("رفع تصرف", "encroachment removal")
    case .dispossession: say("خلع ید", "dispossession")
    case .arrears: say("اجور معوقه", "rent arrears")
    case .proofOfWaqf: say("اثبات وقفیت", "proof of waqf")
    case .deedAnnulment: say("ابطال سند", "annulment of deed")
    case .other: say("سایر", "other")
    }
  }

  func name(_ state: LegalFileState) -> CleanText {
    switch state {
    case .opened: say("تشکیل پرونده", "opened")
    case .beforeCourt: say("در حال رسیدگی", "before court")
    case .appealed: say("تجدیدنظر", "appealed")
    case .enforcement: say("اجرای حکم", "enforcement")
    case .settled: say("مختومه", "settled")
    }
  }

  func name(_ kind: ShrineKind) -> CleanText {
    switch kind {
    case .imamzadeh: say("امامزاده", "imamzadeh")
    case .other: say("سایر", "other")
    }
  }

  func name(_ state: ProjectState) -> CleanText {
    switch state {
    case .planned: say("در دست برنامه‌ریزی", "planned")
    case .underWay: say("در حال اجرا", "under way")
    case .halted: say("متوقف", "halted")
    case .finished: say("پایان‌یافته", "finished")
    }
  }

  func name(_ state: InvestigationState) -> CleanText {
    switch state {
    case .awaited: say("در انتظار صورت‌حساب", "accounts awaited")
    case .filed: say("تسلیم‌شده", "filed")
    case .underReview: say("در حال رسیدگی", "under review")
    case .returned: say("دارای نقص", "returned")
    case .cleared: say("مفاصاحساب صادرشده", "cleared")
    }
  }

  /// The endowed share of a property held in common.
  func share(_ share: UndividedShare) -> CleanText {
    let (part, whole) = (numerals.integer(share.part), numerals.integer(share.whole))
    return say("\(part) سهم مشاع از \(whole) سهم", "\(part) undivided of \(whole)")
  }
}
