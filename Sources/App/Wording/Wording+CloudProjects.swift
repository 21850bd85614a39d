import Domain
import Persian

// What the projects of agencies are told in.
extension Wording {
  var cloudProjects: CleanText { say("پروژه‌های ابری", "Cloud projects") }
  var cloudProject: CleanText { say("پروژه", "Project") }
  /// The quotas of all projects of an agency.
  var projectGrants: CleanText { say("جمع سهمیه پروژه‌ها", "Quotas of projects") }

  func title(_ field: CloudProjectField) -> CleanText {
    switch field {
    case .code: code
    case .name: cloudProject
    case .tenant: agency
    case .state: status
    case .created: created
    case .tightest: tightestQuota
    case .vcpus: name(.vcpu)
    case .memory: memory
    case .disk: disk
    case .gpus: name(ResourceKind.gpu)
    case .vcpuQuota: quota(.vcpu)
    case .memoryQuota: quota(.memory)
    case .diskQuota: quota(.disk)
    case .gpuQuota: quota(.gpu)
    case .machines: machines
    case .cpuUse: title(VirtualMachineField.cpuLoad)
    case .memoryUse: title(VirtualMachineField.memoryLoad)
    case .grants: projectGrants
    }
  }

  func name(_ state: CloudProjectState) -> CleanText {
    switch state {
    case .enabled: say("فعال", "enabled")
    case .disabled: say("غیرفعال", "disabled")
    }
  }

  func name(_ standing: GrantStanding) -> CleanText {
    switch standing {
    case .within: say("در سهمیه دستگاه", "within the agency's")
    case .beyond: say("بیش از سهمیه دستگاه", "beyond the agency's")
    }
  }

  /// What is allocated of a quota; a quota of zero is no limit.
  func allocated(_ kind: ResourceKind, _ amount: Int, of quota: Int) -> CleanText {
    let (amount, whole) = (self.amount(kind, amount), self.amount(kind, quota))
    return quota > 0
      ? say("\(amount) از \(whole)", "\(amount) of \(whole)")
      : say("\(amount)، \(noQuota)", "\(amount), \(noQuota)")
  }

  /// How the quotas of an agency's projects stand to its own: the kinds they are beyond it in.
  func grants(_ grants: ProjectGrants) -> CleanText {
    guard !grants.beyond.isEmpty else { return name(grants.standing) }
    return grants.beyond.map { kind in
      let granted = allocated(kind, grants.granted[kind], of: grants.quota[kind])
      return "\(name(kind)) \(granted)" as CleanText
    }.joined(separator: comma)
  }

  /// The same in fewer words: as shares of the agency's quota.
  func briefGrants(_ grants: ProjectGrants) -> CleanText {
    guard !grants.beyond.isEmpty else { return name(grants.standing) }
    return grants.beyond.map { kind -> CleanText in
      let share = Double(grants.granted[kind]) / Double(grants.quota[kind])
      return "\(name(kind)) \(numerals.percent(share))"
    }.joined(separator: comma)
  }

  /// The same in the fewest words: in how many kinds.
  func briefestGrants(_ grants: ProjectGrants) -> CleanText {
    guard !grants.beyond.isEmpty else { return name(grants.standing) }
    let count = numerals.integer(grants.beyond.count)
    return say("بیش در \(count) نوع", "beyond in \(count)")
  }

  /// The sentence of an alert about a project's quota.
  func nearFull(_ project: ProjectTitle, _ kind: ResourceKind, share: Double) -> CleanText {
    let percent = numerals.percent(share)
    return say(
      "سهمیه \(name(kind)) پروژه «\(project.name)» از «\(project.tenant)» به \(percent) رسیده است",
      "\(name(kind)) quota of project \(project.name) of \(project.tenant) is at \(percent)")
  }

  /// The sentence of an alert about quotas of projects beyond the agency's own.
  func overgranted(
    _ tenant: CleanText, _ kind: ResourceKind, _ granted: Int, of quota: Int
  ) -> CleanText {
    let (granted, quota) = (amount(kind, granted), amount(kind, quota))
    return say(
      "سهمیه \(name(kind)) پروژه‌های «\(tenant)» روی هم \(granted) است و سهمیه خودش \(quota)",
      "\(name(kind)) quotas of the projects of \(tenant) add up to \(granted), its own is \(quota)")
  }
}
