/// A load between 0 and 1 as the store keeps it: whole millionths.
enum Load {
  static let whole = 1_000_000.0

  static func stored(_ share: Double) -> Int64 {
    share.isFinite ? Int64((min(max(share, 0), 1) * whole).rounded()) : 0
  }

  static func share(_ stored: Int64) -> Double { Double(stored) / whole }

  /// The mean of loads weighted by what they load; zero where nothing runs.
  static func mean(sum: Int64, weight: Int64) -> Double {
    weight > 0 ? Double(sum) / Double(weight) / whole : 0
  }
}
