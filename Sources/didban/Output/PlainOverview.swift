import App
import Canvas
import Foundation
import Monitoring
import Persian

/// The overview as plain lines, for pipes and for terminals that cannot carry the console.
enum PlainOverview {
  static func write(_ composition: Composition, plan: SessionPlan) async throws {
    let now = Date()
    let figures = try await composition.figures(at: now, zone: plan.zone)
    var state = AppState(
      session: plan.session(size: Size(width: 100, height: 40)),
      readings: composition.monitor(zone: plan.zone).unread, themes: plan.themes.names, now: now)
    for update in figures { _ = state.update(.figures(update)) }
    for line in state.overviewLines() { Output.standard.line(line) }
  }
}
