import App
import ArgumentParser
import Canvas
import Foundation
import Monitoring
import Persian

/// Shows one screen without a terminal.
struct SnapshotCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: say(
      "یک صفحه را بی پایانه می‌نویسد: text همان که پایانه نشان می‌دهد، json متن منطقی و نقش‌ها.",
      "Writes a screen without a terminal: text as a terminal shows it, json its logical text and roles."
    ))

  @OptionGroup var common: CommonOptions
  @OptionGroup var screenOptions: ScreenOptions

  @Argument(
    help: ArgumentHelp(
      say("صفحه.", "The screen."),
      valueName: NamedScreen.allCases.map(\.rawValue).joined(separator: "|")))
  var screen: NamedScreen

  @Option(help: ArgumentHelp(say("اندازه.", "Size."), valueName: "120x40"))
  var size: ScreenSize = ScreenSize(Size(width: 120, height: 40))

  @Option(help: ArgumentHelp(say("قالب.", "Format."), valueName: "text|ansi|json"))
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      say("کلیدهایی که پس از باز شدن صفحه زده شود.", "Keys pressed once the screen is open."),
      valueName: "<down>j/…"))
  var keys: String = ""

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case ansi
    case json
  }

  func run() async throws {
    let plan = try SessionPlan(common, screenOptions, readOnly: true)
    guard let script = KeyScript(screen.keys + keys) else {
      throw ValidationError(say("کلیدها شناخته نیست: \(keys)", "unknown keys: \(keys)"))
    }
    let composition = try Composition.open(common.storePath(plan.settings), readOnly: true)
    defer { composition.close() }
    let now = Date()
    let metrics = plan.metrics.monitor()
    let services = plan.metrics.services()
    let sources = plan.metrics.filling(composition.sources)
    let state = AppState(
      session: plan.session(size: size.size),
      readings: composition.monitor(zone: plan.zone).unread, metrics: metrics.unread,
      services: services.unread, rules: plan.metrics.alertRules,
      waste: WasteBoard(plan.metrics.wasteRules),
      themes: plan.themes.names, now: now)
    var rehearsal = Rehearsal(
      state: state, sources: sources, readMetrics: { await metrics.read($0, at: now) },
      readServices: { await services.read(at: now) })
    let figures = try await composition.figures(at: now, zone: plan.zone)
    await rehearsal.play(figures.map(AppMessage.figures))
    await rehearsal.play(script.keys.map(AppMessage.key))
    let surface = rehearsal.surface()
    switch format {
    case .text: Output.standard.frame(surface.mirrored())
    case .ansi:
      let theme = plan.themes.named(rehearsal.state.session.theme)
      Output.standard.write(AnsiFrame(surface.mirrored(), theme: theme).text)
    case .json: Output.standard.write(try SurfaceDocument(surface, screen: screen).json() + "\n")
    }
  }
}

/// A size written as `120x40`.
struct ScreenSize: ExpressibleByArgument {
  let size: Size

  init(_ size: Size) {
    self.size = size
  }

  init?(argument: String) {
    let parts = argument.lowercased().split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy((1...1000).contains) else { return nil }
    size = Size(width: parts[0], height: parts[1])
  }

  var defaultValueDescription: String { "\(size.width)x\(size.height)" }
}

extension NamedScreen: ExpressibleByArgument {}
