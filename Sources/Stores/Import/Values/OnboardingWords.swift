import Domain

/// The words of files of onboardings.
enum OnboardingWords {
  static let stage = WordTable<OnboardingStage>([
    .introduced: ["معرفی‌شده", "معرفی"],
    .assessment: ["نیازسنجی"],
    .design: ["طراحی"],
    .provisioning: ["تأمین ظرفیت"],
    .trial: ["انتقال آزمایشی"],
    .migration: ["انتقال داده"],
    .live: ["بهره‌برداری"],
    .halted: ["متوقف"],
    .cancelled: ["لغو", "لغوشده"],
  ])

  static let wave = WordTable<OnboardingWave>([
    .pilot: ["نخستین", "نخستین دستگاه"],
    .following: ["بعدی", "دستگاه بعدی"],
  ])
}
