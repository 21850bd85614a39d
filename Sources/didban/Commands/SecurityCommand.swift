import App
import ArgumentParser
import Domain
import Foundation
import Persian
import Stores

/// How secure the cloud is, as the store has it: the figures of the view of security, for scripts.
struct SecurityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "security",
    abstract: say(
      "وضعیت امنیت ابر: یافته‌ها، حساب‌ها، پیکربندی میزبان‌ها و گواهی‌ها در عدد.",
      "How secure the cloud is: findings, accounts, configurations of hosts and certificates in figures."
    ),
    discussion: say(
      "مهلت یافته‌ها از CISA است: بحرانی ۱۵، شدید ۳۰ و سوءاستفاده‌شده ۱۴ روز. داده با didban import findings، user-accounts و benchmarks می‌آید؛ آنچه وارد نشده «نامشخص» است، هرگز سالم.",
      "Deadlines of findings are CISA's: critical 15, high 30 and known exploited 14 days. Records come with didban import findings, user-accounts and benchmarks; what was not imported is unknown, never fine."
    ))

  @OptionGroup var common: CommonOptions

  @OptionGroup var report: ReportOptions

  func run() async throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let store = try StoreAtWork.open(common, settings, wording, writes: false)
    defer { try? store.close() }
    let today = JalaliFormat.day(of: Date(), zone: settings.zone)
    let posture: SecurityPosture
    do throws(SourceError) {
      posture = try await store.securityPosture(on: today)
    } catch {
      throw Failure(error, wording: wording)
    }
    try report.write(
      wording.lines(of: posture, on: today), document: SecurityDocument(posture, on: today))
  }
}
