import Domain
import Persian

// What the fields of leases, instalments, deeds, files, shrines, projects and audits are called.
extension Wording {
  var instalment: CleanText { say("قسط", "Instalment") }
  var instalmentsTitle: CleanText { say("اقساط", "Instalments") }
  var code: CleanText { say("شناسه", "Code") }

  func title(_ field: LeaseField) -> CleanText {
    switch field {
    case .contractNumber: contract
    case .tenant: tenant
    case .tenantID: say("شناسه مستأجر", "Tenant ID")
    case .kind: type
    case .state: status
    case .start: start
    case .end: end
    case .rent: say("اجاره سال (ریال)", "Rent/year (rial)")
    case .deposit: say("سپرده (ریال)", "Deposit (rial)")
    case .premium: say("پذیره (ریال)", "Premium (rial)")
    case .auctionNumber: say("شماره مزایده", "Auction")
    }
  }

  func title(_ field: InstalmentField) -> CleanText {
    switch field {
    case .dueDate: say("سررسید", "Due")
    case .amount: say("مبلغ (ریال)", "Amount (rial)")
    case .paid: say("پرداخت (ریال)", "Paid (rial)")
    case .remainder: say("مانده (ریال)", "Remainder (rial)")
    case .paidOn: say("تاریخ پرداخت", "Paid on")
    case .stage: say("اقدام", "Step taken")
    }
  }

  func title(_ field: TitleDeedField) -> CleanText {
    switch field {
    case .serial: say("شماره سند", "Deed number")
    case .kind: say("نوع سند", "Form")
    case .issued: say("تاریخ صدور", "Issued")
    case .province: province
    case .county: county
    case .unitCount: say("رقبات", "Units")
    }
  }

  func title(_ field: LegalFileField) -> CleanText {
    switch field {
    case .code: code
    case .endowment: endowment
    case .subject: say("موضوع", "Subject")
    case .court: say("دادگاه", "Court")
    case .opened: say("تشکیل", "Opened")
    case .state: status
    case .nextHearing: say("جلسه بعدی", "Next hearing")
    }
  }

  func title(_ field: ShrineField) -> CleanText {
    switch field {
    case .code: code
    case .name: say("نام بقعه", "Shrine")
    case .kind: type
    case .province: province
    case .county: county
    case .boardMembers: say("هیئت امنا", "Board")
    case .visitors: say("زائر در سال", "Visitors a year")
    }
  }

  func title(_ field: ProjectField) -> CleanText {
    switch field {
    case .code: code
    case .title: say("عنوان پروژه", "Project")
    case .site: say("محل", "Site")
    case .budget: say("اعتبار (ریال)", "Budget (rial)")
    case .progress: say("پیشرفت", "Progress")
    case .contractor: say("پیمانکار", "Contractor")
    case .start: start
    case .due: say("موعد", "Due")
    case .state: status
    }
  }

  func title(_ field: InvestigationField) -> CleanText {
    switch field {
    case .code: code
    case .endowment: endowment
    case .year: say("سال مالی", "Year")
    case .filed: say("تسلیم", "Filed")
    case .reviewer: say("رسیدگی‌کننده", "Reviewer")
    case .state: status
    case .clearanceNumber: say("مفاصاحساب", "Clearance")
    }
  }
}
