package import Persian

/// How one service keeps what was promised of it.
package struct ServiceReport: Hashable, Sendable {
  package let objective: ServiceObjective
  /// The server that told.
  package let server: CleanText
  /// What tells the service from others of the objective.
  package let labels: MetricLabels
  /// A window that is not there is unknown.
  package let windows: [BurnWindow: ErrorRatio]
  /// Over the objective's period.
  package let overPeriod: ErrorRatio
  /// The share of the period that was measured, 0...1; nil where nobody has said.
  package let coverage: Double?

  package init(
    objective: ServiceObjective, server: CleanText, labels: MetricLabels,
    windows: [BurnWindow: ErrorRatio], overPeriod: ErrorRatio, coverage: Double?
  ) {
    self.objective = objective
    self.server = server
    self.labels = labels
    self.windows = windows
    self.overPeriod = overPeriod
    self.coverage = coverage
  }

  /// Whether it tells of a data centre, called so in any spelling.
  package func isOf(site: Site) -> Bool {
    guard objective.labels == ["site"], let name = labels["site"] else { return false }
    let key = Folding.key(name)
    return key == Folding.key(site.name) || key == Folding.key(site.code)
  }

  /// Below this share of a period what is said of it is said of a part.
  private static let mostlyMeasured = 0.9

  /// Whether what is said of the period is said of nearly all of it.
  package var isMeasured: Bool { coverage.map { $0 >= Self.mostlyMeasured } ?? false }

  package var id: ServiceID {
    ServiceID(
      server: server, objective: objective.id, titles: objective.titles,
      names: labels.values(of: objective.labels))
  }

  /// The share of the period's events that went well.
  package var attained: Double? { overPeriod.value.map { 1 - $0 } }

  package var budget: ErrorBudget? {
    overPeriod.value.map {
      ErrorBudget(allowed: objective.allowed, errors: $0, period: objective.period)
    }
  }

  /// How many times as fast as the period bears the budget was spent in a window.
  package func burn(over window: BurnWindow) -> Double? {
    windows[window]?.value.map { $0 / objective.allowed }
  }

  /// Seconds until the budget is spent as it was in the last hour.
  package var exhaustion: Double? {
    guard let budget, let rate = burn(over: .oneHour) else { return nil }
    return budget.exhaustion(atBurn: rate)
  }
}

/// Which service a report is about.
package struct ServiceID: Hashable, Sendable {
  package let server: CleanText
  package let objective: CleanText
  package let titles: [Language: CleanText]
  /// The values of the objective's labels; none where it is one service.
  package let names: [CleanText]

  package init(
    server: CleanText, objective: CleanText, titles: [Language: CleanText], names: [CleanText]
  ) {
    self.server = server
    self.objective = objective
    self.titles = titles
    self.names = names
  }

  package func title(in language: Language) -> CleanText { titles[language] ?? objective }

  /// What the service is called: its labels, or the objective where it has none.
  package func name(in language: Language) -> CleanText {
    names.isEmpty ? title(in: language) : names.joined(separator: " · ")
  }
}
