/// A load between 0 and 1 as the store keeps it: whole millionths.
enum Load {
  static let whole = 1_000_000.0

  static func stored(_ share: Double) -> Int64 {
    share.isFinite ? Int64((min(max(share, 0), 1) * whole).rounded()) : 0
  }

  /// A load that may be unknown.
  static func stored(_ share: Double?) -> Int64 {
    share.map { stored($0) } ?? Int64(Unstated.load)
  }

  static func share(_ stored: Int64) -> Double { Double(stored) / whole }

  /// A load that may be unknown.
  static func known(_ stored: Int64) -> Double? {
    stored == Unstated.load ? nil : share(stored)
  }

  /// The mean of loads weighted by what they load; nil where none is known.
  static func mean(sum: Int64, weight: Int64) -> Double? {
    weight > 0 ? Double(sum) / Double(weight) / whole : nil
  }
}
