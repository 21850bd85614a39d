import Domain
import Persian

extension AppState {
  /// The work that the view of capacity needs.
  mutating func settleCapacity(reload: Bool) -> [Effect] {
    let count = capacity.count(reload: reload, at: now)
    let ask = metrics.keys.isEmpty ? nil : capacity.ask(again: false, at: now)
    return [count, ask].compactMap(\.self)
  }

  /// Asks the servers again because somebody wants it.
  mutating func forecastAgain() -> [Effect] {
    guard case .capacity = pane else { return [] }
    guard !metrics.keys.isEmpty else {
      say("\(wording.noMetricServer). \(wording.howToNameMetricServer)", .refused)
      return []
    }
    return capacity.ask(again: true, at: now).map { [$0] } ?? []
  }

  /// Takes in a written order, or says what is wrong with it and lets it be put right.
  mutating func weigh(_ prompt: PromptLayer) {
    do {
      capacity.weigh(try MachineOrder(prompt.entry.finished))
    } catch {
      layers.append(.prompt(prompt))
      say(wording.fault(error), .refused)
    }
  }

  var forecasts: [ForecastRow] { capacity.rows ?? [] }

  /// Sites and the whole cloud above the forecasts, with the heads of their columns.
  var capacitySummaryHeight: Int {
    guard let counted = capacity.counted else { return 1 }
    let places = counted.sites.count > 1 ? counted.sites.count + 1 : 1
    let room = geometry.contentHeight >= 30 ? 6 : geometry.contentHeight >= 18 ? 3 : 1
    return 1 + min(places, room) + (capacity.added == nil ? 0 : 2)
  }

  /// Rows of forecasts that fit, without their head.
  var capacityRows: Int {
    max(1, geometry.recordRows - capacitySummaryHeight - capacityGap)
  }

  /// The blank line between sites and forecasts, where there is room.
  var capacityGap: Int { geometry.contentHeight >= 18 ? 1 : 0 }
}
