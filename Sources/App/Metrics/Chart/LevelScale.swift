import Domain
import Foundation

/// The levels beside a chart: round numbers of a unit, from below the least value to above the largest.
struct LevelScale: Hashable, Sendable {
  let range: ClosedRange<Double>
  let levels: [Double]

  /// Limits count where the values come near them; a limit far away would flatten the curve.
  init(_ values: [Double], limits: [Double] = [], unit: MetricUnit, most: Int) {
    let worded: [Double]? =
      switch unit {
      case .flag: [0, 1]
      case .health: [0, 1, 2]
      default: nil
      }
    if let worded {
      levels = worded
      range = 0...(worded.last ?? 1)
      return
    }
    var (low, high) = (values.min() ?? 0, values.max() ?? 0)
    if low >= 0, low <= high / 2 { low = 0 }
    let reach = (high - low) / 2
    for limit in limits where limit >= low - reach && limit <= high + reach {
      (low, high) = (min(low, limit), max(high, limit))
    }
    if low == high { (low, high) = (min(0, low), max(0, high)) }
    if low == high { high = unit.smallestStep * Double(max(1, most)) }
    // A level more than wished for is better than half as many.
    let step = unit.step(above: (high - low) / Double(max(1, most)) * 0.8)
    let (first, last) = ((low / step).rounded(.down), (high / step).rounded(.up))
    // Beyond what a double counts in steps there is nothing to name but the ends.
    guard last - first < 100, step.isFinite, step > 0 else {
      range = low...max(high, low.nextUp)
      levels = [range.lowerBound, range.upperBound]
      return
    }
    range = first * step...max(last, first + 1) * step
    levels = (0...Int(max(last - first, 1))).map { (first + Double($0)) * step }
  }

  /// The place of a value between 0 at the bottom and 1 at the top; nil outside.
  func part(of value: Double) -> Double? {
    guard range.contains(value) else { return nil }
    return (value - range.lowerBound) / (range.upperBound - range.lowerBound)
  }
}

extension MetricUnit {
  /// The least step that a figure of this unit shows as it is written.
  fileprivate var smallestStep: Double {
    switch self {
    case .share: 0.001
    case .percent, .days, .count, .perSecond, .celsius, .watts: 0.1
    case .processors, .ratio: 0.01
    case .bytes, .bytesPerSecond, .flag, .health: 1
    case .seconds: 0.000_1
    }
  }

  /// A round step of this unit that is no less than a number.
  fileprivate func step(above least: Double) -> Double {
    let least = max(least, smallestStep)
    switch self {
    case .bytes, .bytesPerSecond: return exp2(log2(least).rounded(.up))
    case .seconds where least > 30:
      let clock: [Double] = [60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200, 14_400, 21_600, 43_200]
      return clock.first { $0 >= least } ?? 86_400 * Self.round(above: least / 86_400)
    default: return Self.round(above: least)
    }
  }

  /// One, two or five times a power of ten.
  private static func round(above least: Double) -> Double {
    let power = pow(10, log10(least).rounded(.down))
    return [1, 2, 5].map { $0 * power }.first { $0 >= least * 0.999_999 } ?? 10 * power
  }
}
