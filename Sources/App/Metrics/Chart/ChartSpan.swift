/// The lengths of time a chart shows, from the closest look to the widest.
enum ChartSpan: Int, CaseIterable, Sendable {
  case quarter = 900
  case hour = 3_600
  case threeHours = 10_800
  case sixHours = 21_600
  case twelveHours = 43_200
  case day = 86_400
  case threeDays = 259_200
  case week = 604_800
  case fortnight = 1_209_600
  case month = 2_592_000

  var seconds: Int { rawValue }

  /// The next closer look, and the next wider one; the ends stay.
  var closer: ChartSpan { neighbour(-1) }
  var wider: ChartSpan { neighbour(1) }

  private func neighbour(_ step: Int) -> ChartSpan {
    let all = Self.allCases
    let place = (all.firstIndex(of: self) ?? 0) + step
    return all.indices.contains(place) ? all[place] : self
  }
}
