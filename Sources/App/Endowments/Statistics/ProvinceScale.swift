import Domain
import Persian

/// The provinces by one measure: their figures, and how hot each is between the least and the most.
struct ProvinceScale {
  let measure: PlaceMeasure
  private let range: ClosedRange<Double>?

  init(_ measure: PlaceMeasure, _ provinces: [ProvinceFigures]) {
    self.measure = measure
    let values = provinces.compactMap { measure.figure(of: $0.figures).value }
    range = values.min().flatMap { least in values.max().map { least...$0 } }
  }

  /// The least and the most any province has; nil where none has a figure.
  var ends: (least: Double, most: Double)? { range.map { ($0.lowerBound, $0.upperBound) } }

  /// The heat of a place between 0 and 1; nil where it has no figure.
  func fraction(of place: PlaceFigures) -> Double? {
    guard let range, let value = measure.figure(of: place).value else { return nil }
    let span = range.upperBound - range.lowerBound
    return span > 0 ? (value - range.lowerBound) / span : 0
  }
}

extension StatisticsPane {
  /// The provinces as the table of measures lists them.
  func orderedProvinces(in figures: EndowmentStatistics) -> [ProvinceFigures] {
    guard let order else { return figures.byProvince }
    return figures.byProvince.sorted {
      (order.figure(of: $0.figures).value ?? -1) > (order.figure(of: $1.figures).value ?? -1)
    }
  }
}
