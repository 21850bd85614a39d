/// The fitting of a number of values into another number of places.
enum Resampling {
  /// The value at one of `count` places: the largest where several fall together, so that a peak
  /// is never lost, and the last known one where values are fewer than places.
  static func value(of values: [Double?], at place: Int, of count: Int) -> Double? {
    guard !values.isEmpty, count > 0 else { return nil }
    let start = place * values.count / count
    let end = max(start + 1, (place + 1) * values.count / count)
    return values[start..<min(end, values.count)].compactMap { $0 }.max()
  }
}
