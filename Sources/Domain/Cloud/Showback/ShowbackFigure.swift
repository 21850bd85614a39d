package import Persian

/// What a metrics server is asked about the machines of a month.
package enum ShowbackFigure: String, CaseIterable, Sendable {
  /// vCPU-hours used.
  case vcpuHours = "vcpu_hours"
  /// The share of the period in which processors were measured.
  case vcpuMeasured = "vcpu_measured"
  /// GiB-hours of memory used.
  case memoryHours = "memory_hours"
  /// The share of the period in which memory was measured.
  case memoryMeasured = "memory_measured"
}

/// One figure as PromQL in which `$window` stands for the period; a series a machine.
package struct ShowbackQuery: Hashable, Sendable {
  /// What stands for the period looked back on.
  package static let placeholder = "$window"

  package let figure: ShowbackFigure
  package let expression: String
  /// The last of them names the machine, by its code or its name.
  package let labels: [CleanText]

  package init(figure: ShowbackFigure, expression: String, labels: [CleanText]) {
    self.figure = figure
    self.expression = expression
    self.labels = labels
  }

  /// What a server is asked about so many seconds.
  package func query(over seconds: Int) -> MetricQuery {
    let unit: MetricUnit =
      switch figure {
      case .vcpuHours, .memoryHours: .count
      case .vcpuMeasured, .memoryMeasured: .share
      }
    return MetricQuery(
      id: CleanText(RawText("showback.\(figure.rawValue)")), group: .libvirt, titles: [:],
      expression: expression.replacing(Self.placeholder, with: "\(seconds)s"), unit: unit,
      labels: labels, exporter: "", metrics: [])
  }
}
