package import Domain
package import Persian

extension WasteCaseField: WordedField {
  package func title(in wording: Wording) -> CleanText {
    switch self {
    case .code: wording.code
    case .name: wording.wastedResource
    case .tenant: wording.agency
    case .rule: wording.wasteRule
    case .subject: wording.say("نوع", "Kind")
    case .state: wording.status
    case .until: wording.say("تا", "Until")
    case .vcpus: "vCPU"
    case .memory: wording.memory
    case .disk: wording.disk
    case .gpus: "GPU"
    case .worth: wording.monthlyWorth
    case .coverage: wording.measuredShare
    case .found: wording.firstFound
    case .seen: wording.lastFound
    case .returns: wording.returns
    case .who: wording.say("به دست", "By")
    case .server: wording.say("کارساز", "Server")
    }
  }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد")
    case .name: wording.term("منبع", "resource", "name", "نام")
    case .tenant: wording.term("دستگاه", "agency", "tenant")
    case .rule: wording.term("قاعده", "rule")
    case .subject: wording.term("نوع", "kind", "subject")
    case .state: wording.term("وضعیت", "state", "status")
    case .until: wording.term("تا", "until", "مهلت", "due")
    case .vcpus: wording.term("هسته", "vcpu")
    case .memory: wording.term("حافظه", "memory", "ram")
    case .disk: wording.term("دیسک", "disk")
    case .gpus: wording.term("گرافیک", "gpu", "پردازنده گرافیکی")
    case .worth: wording.term("ارزش", "worth", "rial", "ریال")
    case .coverage: wording.term("سنجیده", "measured", "coverage")
    case .found: wording.term("یافته", "found")
    case .seen: wording.term("دیده", "seen")
    case .returns: wording.term("بازگشت", "returns")
    case .who: wording.term("شخص", "who")
    case .server: wording.term("کارساز", "server")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    switch self {
    case .state: WasteState(rawValue: code).map(wording.name)
    case .subject: WasteSubject(rawValue: code).map(wording.name)
    default: nil
    }
  }
}
