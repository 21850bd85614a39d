package import Domain
package import Persian

extension InstalmentField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .dueDate: wording.term("سررسید", "due")
    case .amount: wording.term("مبلغ", "amount")
    case .paid: wording.term("پرداخت", "paid")
    case .remainder: wording.term("مانده", "remainder")
    case .paidOn: wording.term("تاریخ‌پرداخت", "paidOn")
    case .stage: wording.term("اقدام", "step")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    guard self == .stage else { return nil }
    return CollectionStage(rawValue: code).map(wording.name)
  }
}
