import App
import ArgumentParser
import Foundation
import Persian

/// Opens the console on a store.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: say("کنسول را روی مخزن باز می‌کند.", "Opens the console on the store."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var terminal: TerminalOptions

  @OptionGroup var gnaf: IndexOption

  @Flag(help: ArgumentHelp(say("تصمیمی ثبت نشود.", "Record no decisions.")))
  var readOnly = false

  @MainActor
  func run() async throws {
    let plan = try SessionPlan(common, screen, terminal, readOnly: readOnly)
    let composition = try Composition.open(
      common.storePath(plan.settings), readOnly: plan.isReadOnly,
      index: gnaf.open(plan.settings, plan.wording))
    defer { composition.close() }
    try await plan.run(on: composition)
  }
}
