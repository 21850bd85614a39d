package import Domain
package import Persian

// The way of agencies to the cloud.
extension Wording {
  var onboardings: CleanText { say("توسعه به دستگاه‌ها", "Agency onboarding") }
  var stage: CleanText { say("مرحله", "Stage") }
  var blockers: CleanText { say("موانع", "Blockers") }
  var contact: CleanText { say("رابط", "Contact") }
  var promised: CleanText { say("وعده‌داده‌شده", "Promised") }
  var countNow: CleanText { say("شمار", "now") }
  var median: CleanText { say("میانه", "median") }
  var pilot: CleanText { say("نخستین", "pilot") }

  /// How long a stage took, and how long it took the pilot.
  func stageTime(_ days: Int, pilot: Int?) -> CleanText {
    guard let pilot else { return self.days(days) }
    return say(
      "\(self.days(days)) (نخستین \(numerals.integer(pilot)))",
      "\(self.days(days)) (pilot \(numerals.integer(pilot)))")
  }

  func milestonesOverdue(_ count: Int) -> CleanText {
    say(
      "\(numerals.integer(count)) مهلت گذشته",
      count == 1 ? "1 milestone overdue" : "\(numerals.integer(count)) milestones overdue")
  }

  /// What is promised of a kind of capacity, of what is free of it.
  func promise(_ kind: ResourceKind, _ promised: Int, of free: Int) -> CleanText {
    say(
      "\(name(kind)) \(amount(kind, promised)) از \(amount(kind, free)) آزاد",
      "\(name(kind)) \(amount(kind, promised)) of \(amount(kind, free)) free")
  }

  func promised(_ kind: ResourceKind) -> CleanText {
    say("وعده \(name(kind))", "\(name(kind)) promised")
  }

  package func name(_ stage: OnboardingStage) -> CleanText {
    switch stage {
    case .introduced: say("معرفی‌شده", "introduced")
    case .assessment: say("نیازسنجی", "assessment")
    case .design: say("طراحی", "design")
    case .provisioning: say("تأمین ظرفیت", "provisioning")
    case .trial: say("انتقال آزمایشی", "trial move")
    case .migration: say("انتقال داده", "data move")
    case .live: say("بهره‌برداری", "in operation")
    case .halted: say("متوقف", "halted")
    case .cancelled: say("لغوشده", "cancelled")
    }
  }

  func name(_ wave: OnboardingWave) -> CleanText {
    switch wave {
    case .pilot: say("نخستین دستگاه", "pilot")
    case .following: say("دستگاه بعدی", "following")
    }
  }

  func title(_ field: OnboardingField) -> CleanText {
    switch field {
    case .code: code
    case .agency: agency
    case .workload: say("سامانه", "Workload")
    case .wave: say("نوبت", "Wave")
    case .stage: stage
    case .since: say("از تاریخ", "Since")
    case .due: dueDate
    case .vcpus: "vCPU"
    case .memory: memory
    case .disk: disk
    case .gpus: "GPU"
    case .blockers: blockers
    case .contact: contact
    }
  }

  /// A stage by its name or the beginning of it, in either language; nil where it could be none or several.
  static func stage(named text: CleanText) -> OnboardingStage? {
    let key = Folding.key(text)
    let names = OnboardingStage.allCases.map { stage in
      (stage, Language.allCases.map { Folding.key(Wording($0).name(stage)) })
    }
    let exact = names.filter { $0.1.contains(key) }
    let begun = names.filter { $0.1.contains { $0.hasPrefix(key) } }
    return (exact.count == 1 ? exact : begun).count == 1
      ? (exact.first ?? begun.first)?.0 : nil
  }

  var unknownStage: CleanText {
    let names = OnboardingStage.allCases.map { name($0) }.joined(separator: comma)
    return say("مرحله شناخته نشد: \(names)", "No such stage: \(names)")
  }
}
