import App
import ArgumentParser
import Foundation
import Glibc
import Persian
import Stores

/// Opens the console on demonstration data that moves.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: say(
      "کنسول را روی داده نمونه زنده باز می‌کند؛ بی پایانه، نمای کلی را چاپ می‌کند.",
      "Opens the console on live sample data; without a terminal it prints the overview."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var terminal: TerminalOptions

  @OptionGroup var gnaf: IndexOption

  @Option(
    help: ArgumentHelp(
      say("اندازه مخزنی که ساخته می‌شود.", "Size of the store that is made."),
      valueName: "small|province|national"))
  var scale: ScaleOption = .small

  @Option(help: ArgumentHelp(say("بذر مخزن و رویدادها.", "Seed of the store and its events.")))
  var seed: UInt64 = 1

  @Flag(help: ArgumentHelp(say("چیزی در مخزن نمی‌جنبد.", "Nothing moves in the store.")))
  var still = false

  @MainActor
  func run() async throws {
    let plan = try SessionPlan(common, screen, terminal)
    let path = common.storePath(plan.settings, fallback: "demo.sqlite")
    if !FileManager.default.fileExists(atPath: path) {
      try DemoStore.make(at: path, scale: scale.scale, seed: seed, wording: plan.wording)
    }
    let composition = try Composition.open(
      path, index: gnaf.open(plan.settings, plan.wording))
    defer { composition.close() }
    guard plan.isPlain || isatty(STDOUT_FILENO) == 1 else {
      try await PlainOverview.write(composition, plan: plan)
      return
    }
    let simulator = try DemoSimulator(store: composition.store, seed: DemoSeed(seed))
    let feeds: [@Sendable () async -> Void] =
      still
      ? []
      : [
        { await simulator.run { Date() } },
        { await composition.workBesideSession() },
      ]
    try await plan.run(on: composition, feeds: feeds)
  }
}
