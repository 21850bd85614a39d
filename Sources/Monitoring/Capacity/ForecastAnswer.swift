package import Domain
package import Persian

/// What one server said to one forecast.
package struct ForecastAnswer: Hashable, Sendable {
  /// What was used over time, and how much there is.
  package struct Said: Hashable, Sendable {
    let used: MetricAnswer
    let whole: MetricAnswer
  }

  package let forecast: Forecast
  /// The server's name.
  package let server: CleanText
  package let said: Result<Said, SourceError>
  /// When it was asked, in seconds since 1970.
  package let now: Int

  /// A row a record, by their names; or one that says why there is none.
  ///
  /// Takes the square of its points for each record.
  package var rows: [ForecastRow] {
    func row(_ record: [CleanText], _ outcome: ForecastRow.Outcome) -> ForecastRow {
      ForecastRow(forecast: forecast, server: server, record: record, outcome: outcome)
    }
    let said: Said
    switch self.said {
    case .failure(let error): return [row([], .failed(error))]
    case .success(let answer): said = answer
    }
    let labels = forecast.used.labels
    let wholes = Dictionary(
      said.whole.series.map { ($0.labels.values(of: labels), $0.latest?.value) },
      uniquingKeysWith: { first, _ in first })
    var rows = said.used.series.map { series in
      let record = series.labels.values(of: labels)
      let points = series.points
      let trend = CapacityTrend(
        points, whole: wholes[record] ?? nil, now: now, window: forecast.span,
        step: forecast.step)
      return row(record, .trend(points, trend))
    }
    rows.sort { $0.record.lexicographicallyPrecedes($1.record) }
    if rows.isEmpty { rows.append(row([], .nothing)) }
    let cut = max(said.used.cut, said.whole.cut)
    if cut > 0 { rows.append(row([], .cut(cut))) }
    return rows
  }
}

extension [ForecastAnswer] {
  /// All rows, what is soonest near full first; of those alike in the order of the answers.
  package var rows: [ForecastRow] {
    flatMap(\.rows).map { ($0, $0.alarm) }.enumerated().sorted { left, right in
      left.element.1 == right.element.1
        ? left.offset < right.offset : left.element.1 < right.element.1
    }.map(\.element.0)
  }
}
