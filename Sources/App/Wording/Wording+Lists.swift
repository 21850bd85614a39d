import Domain
import Persian

extension Wording {
  var columnsTitle: CleanText { say("ستون‌ها و ترتیب", "Columns and order") }
  var viewsTitle: CleanText { say("نماهای ذخیره‌شده", "Saved views") }
  var noViews: CleanText {
    say(
      "نمایی ذخیره نشده است؛ s فهرست جاری را ذخیره می‌کند.",
      "No view is saved yet; s saves the list in sight.")
  }
  var saveView: CleanText { say("ذخیره فهرست جاری", "save this list") }
  var viewNameLabel: CleanText { say("نام نما", "Name of the view") }
  var showOrHide: CleanText { say("نمایش", "show") }
  var secondOrder: CleanText { say("ترتیب دوم", "second") }
  var moveColumn: CleanText { say("جابه‌جایی", "move") }
  var asAtFirst: CleanText { say("مانند اول", "reset") }
  var removeView: CleanText { say("حذف", "remove") }

  func viewSaved(_ name: CleanText) -> CleanText {
    say("نمای «\(name)» ذخیره شد.", "View “\(name)” is saved.")
  }

  func viewRemoved(_ name: CleanText) -> CleanText {
    say("نمای «\(name)» حذف شد.", "View “\(name)” is removed.")
  }

  func viewOutdated(_ name: CleanText) -> CleanText {
    say(
      "پالایش نمای «\(name)» دیگر خوانده نمی‌شود؛ آن را دوباره بسازید و ذخیره کنید.",
      "The filter of view “\(name)” can no longer be read: write it anew and save it.")
  }

  var listsNotKept: CleanText {
    say(
      "ستون‌ها و نماها ذخیره نشد: پوشه وضعیت نوشتنی نیست. در این نشست برقرارند.",
      "Columns and views could not be kept: the state folder cannot be written. They hold for this session."
    )
  }

  func title(_ subject: Subject) -> CleanText {
    switch subject {
    case .endowments: endowments
    case .units: units
    case .machines: machines
    case .addresses: queue
    case .leases: leases
    case .instalments: instalmentsTitle
    case .titleDeeds: titleDeeds
    case .legalFiles: legalFiles
    case .shrines: shrines
    case .projects: projects
    case .investigations: investigations
    case .incidents: incidents
    case .waste: waste
    case .volumes: volumes
    case .backups: backups
    case .snapshots: snapshots
    case .images: images
    case .networks: networks
    case .gpuNodes: gpuNodes
    case .certificates: certificates
    case .onboardings: onboardings
    case .sites: sites
    case .hosts: hosts
    case .tenants: agencies
    case .cloudProjects: cloudProjects
    case .findings: findings
    case .userAccounts: userAccounts
    case .benchmarks: benchmarks
    }
  }
}
