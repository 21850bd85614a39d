import Domain
import Persian

// What the cloud's backups, images, networks and GPU nodes are called.
extension Wording {
  var backups: CleanText { say("پشتیبان‌ها", "Backups") }
  var images: CleanText { say("تصویرهای سیستم", "Images") }
  var networks: CleanText { say("شبکه‌ها", "Networks") }
  var gpuNodes: CleanText { say("گره‌های GPU", "GPU nodes") }
  var lastBackup: CleanText { say("آخرین پشتیبان", "Last backup") }

  func name(_ role: MachineRole) -> CleanText {
    switch role {
    case .service: say("در خدمت", "in service")
    case .standby: say("آماده‌به‌کار", "standby")
    }
  }

  func name(_ target: BackupTarget) -> CleanText {
    switch target {
    case .machine: say("ماشین مجازی", "machine")
    case .volume: say("دیسک ابری", "volume")
    }
  }

  func name(_ kind: BackupKind) -> CleanText {
    switch kind {
    case .full: say("کامل", "full")
    case .incremental: say("افزایشی", "incremental")
    case .snapshot: say("تصویر لحظه‌ای", "snapshot")
    }
  }

  func name(_ state: BackupState) -> CleanText {
    switch state {
    case .running: say("در حال اجرا", "running")
    case .done: say("انجام‌شده", "done")
    case .failed: say("ناموفق", "failed")
    case .expired: say("منقضی", "expired")
    }
  }

  func title(_ field: BackupField) -> CleanText {
    switch field {
    case .code: code
    case .name: say("پشتیبان", "Backup")
    case .tenant: agency
    case .source: say("منبع", "Source")
    case .target: say("نوع منبع", "Source type")
    case .kind: say("نوع", "Kind")
    case .state: status
    case .finished: say("پایان", "Finished")
    case .size: say("اندازه", "Size")
    case .keptUntil: say("نگهداری تا", "Kept until")
    case .site: say("مرکز داده", "Data centre")
    case .restored: say("آزمون بازیابی", "Restore test")
    }
  }

  func name(_ state: SystemImageState) -> CleanText {
    switch state {
    case .active: say("فعال", "active")
    case .deactivated: say("غیرفعال", "deactivated")
    case .preparing: say("در حال آماده‌سازی", "preparing")
    case .deleting: say("در حال حذف", "deleting")
    case .deleted: say("حذف‌شده", "deleted")
    case .error: say("خطا", "error")
    }
  }

  func name(_ visibility: ImageVisibility) -> CleanText {
    switch visibility {
    case .public: say("همگانی", "public")
    case .shared: say("مشترک", "shared")
    case .private: say("خصوصی", "private")
    }
  }

  func title(_ field: SystemImageField) -> CleanText {
    switch field {
    case .code: code
    case .name: say("تصویر سیستم", "Image")
    case .system: say("سیستم‌عامل", "System")
    case .version: say("نسخه", "Version")
    case .supportEnd: say("پایان پشتیبانی", "End of support")
    case .size: say("اندازه", "Size")
    case .state: status
    case .visibility: say("دسترسی", "Visibility")
    case .tenant: agency
    case .created: created
    case .lastUsed: say("آخرین استفاده", "Last used")
    }
  }

  func name(_ kind: NetworkKind) -> CleanText {
    switch kind {
    case .provider: say("زیرساخت", "provider")
    case .tenant: say("دستگاه", "tenant")
    case .external: say("بیرونی", "external")
    }
  }

  func name(_ state: NetworkState) -> CleanText {
    switch state {
    case .up: say("برقرار", "up")
    case .down: say("قطع", "down")
    }
  }

  func title(_ field: CloudNetworkField) -> CleanText {
    switch field {
    case .code: code
    case .name: network
    case .tenant: agency
    case .site: say("مرکز داده", "Data centre")
    case .prefix: say("بازه نشانی", "CIDR")
    case .vlan: "VLAN"
    case .kind: say("نوع", "Kind")
    case .state: status
    case .addresses: say("نشانی‌ها", "Addresses")
    case .used: say("مصرف‌شده", "In use")
    case .share: say("مصرف نشانی", "Address use")
    }
  }

  func name(_ state: GPUNodeState) -> CleanText {
    switch state {
    case .up: say("در کار", "up")
    case .draining: say("در حال تخلیه", "draining")
    case .maintenance: say("در حال نگهداشت", "maintenance")
    case .down: say("از کار افتاده", "down")
    }
  }

  func title(_ field: GPUNodeField) -> CleanText {
    switch field {
    case .code: code
    case .host: host
    case .site: say("مرکز داده", "Data centre")
    case .model: say("مدل", "Model")
    case .gpus: say("شمار GPU", "GPUs")
    case .allocated: allocated
    case .memory: say("حافظه هر GPU", "GPU memory")
    case .state: status
    case .purpose: say("کاربری", "Purpose")
    case .driver: say("راه‌انداز", "Driver")
    case .running: say("در حال اجرا", "Running")
    case .waiting: say("در صف", "Waiting")
    case .idleSince: say("بلااستفاده از", "Idle since")
    }
  }

  /// Machines that run and serve, without a good backup for longer than so many days.
  func unbacked(_ count: Int, days: Int) -> CleanText {
    say(
      "\(numerals.integer(count)) ماشین روشن بیش از \(numerals.integer(days)) روز است که پشتیبان سالم ندارد",
      count == 1
        ? "1 running machine has had no good backup for over \(longDays(days))"
        : "\(numerals.integer(count)) running machines have had no good backup for over \(longDays(days))"
    )
  }

  /// GPU nodes that could work and have done nothing for longer than a day.
  func idle(_ nodes: Int, gpus: Int) -> CleanText {
    say(
      "\(numerals.integer(nodes)) گره با \(numerals.integer(gpus)) GPU بیش از یک روز است که بلااستفاده مانده است",
      nodes == 1
        ? "1 node with \(numerals.integer(gpus)) GPUs has been idle for over a day"
        : "\(numerals.integer(nodes)) nodes with \(numerals.integer(gpus)) GPUs have been idle for over a day"
    )
  }

  private func longDays(_ count: Int) -> CleanText {
    count == 1 ? "1 day" : "\(numerals.integer(count)) days"
  }
}
