package import Domain
package import Persian

extension Wording {
  var thisHost: CleanText { say("این میزبان", "This host") }
  var agencies: CleanText { say("دستگاه‌ها", "Agencies") }
  var machines: CleanText { say("ماشین‌های مجازی", "Virtual machines") }
  var hosts: CleanText { say("میزبان‌ها", "Hosts") }
  var cpu: CleanText { say("پردازنده", "CPU") }
  var memory: CleanText { say("حافظه", "Memory") }
  var disk: CleanText { say("دیسک", "Disk") }
  var gpu: CleanText { say("پردازنده گرافیکی", "GPU") }
  var network: CleanText { say("شبکه", "Network") }
  var swap: CleanText { say("حافظه جابه‌جایی", "Swap") }
  var receivedRate: CleanText { say("دریافت", "in") }
  var sentRate: CleanText { say("ارسال", "out") }
  var loadAverage: CleanText { say("میانگین بار", "Load average") }
  var uptime: CleanText { say("زمان کارکرد", "Uptime") }
  var kernel: CleanText { say("هسته", "Kernel") }
  var allocated: CleanText { say("تخصیص", "Allocated") }
  package var agency: CleanText { say("دستگاه", "Agency") }
  var site: CleanText { say("سایت", "Site") }
  var rack: CleanText { say("رک", "Rack") }
  var host: CleanText { say("میزبان", "Host") }
  var ipAddress: CleanText { say("نشانی IP", "IP address") }
  var created: CleanText { say("ساخته‌شده", "Created") }
  var interfaceDown: CleanText { say("قطع", "down") }

  var interface: CleanText { say("رابط", "Interface") }
  var tightestQuota: CleanText { say("پرترین سهمیه", "Fullest quota") }
  var fullestQuotas: CleanText { say("پرترین سهمیه‌ها", "Fullest quotas") }

  func free(_ bytes: Int) -> CleanText {
    say("\(numerals.bytes(bytes)) آزاد", "\(numerals.bytes(bytes)) free")
  }
  func cores(_ count: Int) -> CleanText { self.count(count, "هسته", "core", "cores") }
  func hostsUp(_ up: Int, of total: Int) -> CleanText {
    say(
      "\(numerals.integer(up)) میزبان از \(numerals.integer(total)) در کار",
      "\(numerals.integer(up)) of \(numerals.integer(total)) hosts up")
  }

  /// Bytes a second.
  func rate(_ bytes: Double?) -> CleanText {
    guard let bytes else { return dash }
    return say("\(numerals.bytes(Int(bytes))) در ثانیه", "\(numerals.bytes(Int(bytes)))/s")
  }

  package func amount(_ kind: ResourceKind, _ value: Int) -> CleanText {
    switch kind {
    case .vcpu: numerals.integer(value)
    case .memory: numerals.bytes(value << 20)
    case .disk: numerals.bytes(value << 30)
    case .gpu: numerals.integer(value)
    }
  }

  func name(_ kind: ResourceKind) -> CleanText {
    switch kind {
    case .vcpu: "vCPU"
    case .memory: memory
    case .disk: disk
    case .gpu: "GPU"
    }
  }

  func name(_ measure: HostMeasure) -> CleanText {
    switch measure {
    case .cpu: title(HostField.cpuLoad)
    case .memory: title(HostField.memoryLoad)
    case .allocated: allocated(.vcpu)
    case .machines: machines
    }
  }

  /// A figure of a host by what it measures.
  func figure(_ value: Double, _ measure: HostMeasure) -> CleanText {
    measure == .machines ? numerals.integer(Int(value)) : numerals.percent(value)
  }

  func name(_ state: HostState) -> CleanText {
    switch state {
    case .up: say("در کار", "up")
    case .down: say("از کار افتاده", "down")
    case .maintenance: say("در حال نگهداشت", "maintenance")
    }
  }

  func name(_ state: VirtualMachineState) -> CleanText {
    switch state {
    case .active: say("روشن", "active")
    case .shutoff: say("خاموش", "shut off")
    case .error: say("خطا", "error")
    case .build: say("در حال ساخت", "building")
    case .paused: say("مکث", "paused")
    case .suspended: say("معلق", "suspended")
    case .shelved: say("بایگانی‌شده", "shelved")
    case .migrating: say("در حال جابه‌جایی", "migrating")
    case .deleted: say("حذف‌شده", "deleted")
    }
  }

  func title(_ field: VirtualMachineField) -> CleanText {
    switch field {
    case .name: say("نام ماشین", "Machine")
    case .tenant: agency
    case .host: host
    case .state: status
    case .vcpus: "vCPU"
    case .memory: memory
    case .disk: disk
    case .gpus: gpu
    case .address: ipAddress
    case .cpuLoad: say("مصرف پردازنده", "CPU use")
    case .memoryLoad: say("مصرف حافظه", "Memory use")
    case .created: created
    case .code: code
    case .role: say("نقش", "Role")
    case .lastBackup: lastBackup
    case .project: cloudProject
    case .hypervisorName: hypervisorName
    }
  }

  var hypervisorName: CleanText { say("نام در ابرناظر", "Name in hypervisor") }
}
