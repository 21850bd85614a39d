import Domain
import Persian

// What the cloud's inventory beside its machines is called.
extension Wording {
  var volumes: CleanText { say("دیسک‌های ابری", "Volumes") }
  var certificates: CleanText { say("گواهی‌ها", "Certificates") }

  func name(_ state: VolumeState) -> CleanText {
    switch state {
    case .available: say("متصل‌نشده", "unattached")
    case .inUse: say("متصل", "in use")
    case .creating: say("در حال ساخت", "creating")
    case .changing: say("در حال تغییر", "changing")
    case .backingUp: say("در حال پشتیبان‌گیری", "backing up")
    case .maintenance: say("در حال نگهداشت", "maintenance")
    case .deleting: say("در حال حذف", "deleting")
    case .error: say("خطا", "error")
    }
  }

  func title(_ field: VolumeField) -> CleanText {
    switch field {
    case .code: code
    case .name: say("دیسک ابری", "Volume")
    case .tenant: agency
    case .machine: say("ماشین مجازی", "Machine")
    case .pool: say("مخزن", "Pool")
    case .size: say("اندازه", "Size")
    case .state: status
    case .created: created
    case .detached: say("متصل‌نشده از", "Detached")
    case .lastBackup: lastBackup
    case .project: cloudProject
    }
  }

  func title(_ field: CertificateField) -> CleanText {
    switch field {
    case .code: code
    case .name: say("گواهی", "Certificate")
    case .service: say("خدمت", "Service")
    case .issuer: say("صادرکننده", "Issuer")
    case .tenant: agency
    case .notBefore: say("شروع اعتبار", "Valid from")
    case .expires: say("انقضا", "Expires")
    }
  }

  var sites: CleanText { say("مراکز داده", "Data centres") }

  func freeOf(_ kind: ResourceKind) -> CleanText {
    say("\(name(kind)) آزاد", "\(name(kind)) free")
  }

  var powerDrawn: CleanText { say("مصرف توان", "Power use") }

  /// Kilowatts drawn of those there are.
  func power(_ used: Int?, of power: Int?) -> CleanText {
    let (used, power) = (
      used.map { numerals.integer($0) } ?? dash, power.map { numerals.integer($0) } ?? dash
    )
    return say("\(used) از \(power) کیلووات", "\(used) of \(power) kW")
  }

  func name(_ role: SiteRole) -> CleanText {
    switch role {
    case .main: say("اصلی", "main")
    case .backup: say("پشتیبان", "backup")
    }
  }

  func name(_ state: LinkState) -> CleanText {
    switch state {
    case .up: say("برقرار", "up")
    case .degraded: say("کارکرد ناقص", "degraded")
    case .down: say("قطع", "down")
    }
  }

  func title(_ field: SiteField) -> CleanText {
    switch field {
    case .code: code
    case .name: say("مرکز داده", "Data centre")
    case .role: say("نقش", "Role")
    case .province: province
    case .hosts: hosts
    case .machines: machines
    case .power: say("توان (کیلووات)", "Power (kW)")
    case .used: powerDrawn
    case .temperature: say("دما (°C)", "Temp (°C)")
    case .link: say("پیوند", "Link")
    case .lag: say("تأخیر (ثانیه)", "Lag (s)")
    case .racks: say("رک", "Racks")
    }
  }
}
