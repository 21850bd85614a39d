package import Domain
package import Persian

extension OnboardingField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد")
    case .agency: wording.term("دستگاه", "agency", "نام", "name")
    case .workload: wording.term("سامانه", "workload")
    case .wave: wording.term("نوبت", "wave")
    case .stage: wording.term("مرحله", "stage", "وضعیت", "state")
    case .since: wording.term("از", "since")
    case .due: wording.term("مهلت", "due")
    case .vcpus: wording.term("هسته", "vcpu")
    case .memory: wording.term("حافظه", "memory", "ram")
    case .disk: wording.term("دیسک", "disk")
    case .gpus: wording.term("گرافیک", "gpu", "پردازنده گرافیکی")
    case .blockers: wording.term("موانع", "blockers")
    case .contact: wording.term("رابط", "contact")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    switch self {
    case .stage: OnboardingStage(rawValue: code).map(wording.name)
    case .wave: OnboardingWave(rawValue: code).map(wording.name)
    default: nil
    }
  }
}
