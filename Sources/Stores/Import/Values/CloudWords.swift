import Domain

/// The words of files of hosts and machines; those of OpenStack, libvirt and vSphere among them.
enum CloudWords {
  static let hostState = WordTable<HostState>([
    .up: ["روشن", "بالا", "enabled", "connected"],
    .down: ["خاموش", "قطع", "notResponding"],
    .maintenance: ["در دست نگهداری", "نگهداری", "disabled"],
  ])

  static let role = WordTable<MachineRole>([
    .service: ["خدمت", "سرویس"],
    .standby: ["پشتیبان", "ذخیره", "dr", "replica", "backup"],
  ])

  static let severity = WordTable<IncidentSeverity>([
    .low: ["کم", "p4", "sev4", "minor"],
    .medium: ["متوسط", "p3", "sev3"],
    .high: ["زیاد", "p2", "sev2", "major"],
    .critical: ["بحرانی", "p1", "sev1"],
  ])

  static let projectState = WordTable<CloudProjectState>([
    .enabled: ["فعال", "active", "true", "yes", "1", "بله"],
    .disabled: ["غیرفعال", "inactive", "false", "no", "0", "خیر"],
  ])

  static let machineState = WordTable<VirtualMachineState>([
    .active: ["فعال", "روشن", "running", "poweredOn", "rescue", "password"],
    .shutoff: ["خاموش", "poweredOff", "shutdown", "shut off", "soft_deleted"],
    .error: ["خطا", "crashed"],
    .build: ["در حال ساخت", "rebuild", "reboot", "hard_reboot"],
    .paused: ["متوقف"],
    .suspended: ["معلق", "pmsuspended"],
    .shelved: ["کنارگذاشته", "shelved_offloaded"],
    .migrating: ["در حال انتقال", "resize", "verify_resize", "revert_resize"],
    .deleted: ["حذف‌شده"],
  ])
}
