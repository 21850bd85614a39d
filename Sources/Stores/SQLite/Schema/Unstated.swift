/// What stands in the store for "not stated" in columns that lists are ordered by.
///
/// NULL would sort first and put a million units without a lease before the one that ends today; these
/// sort last, and the order descending is the exact reverse.
enum Unstated {
  /// The largest day that takes three bytes: some 23,000 years from now.
  static let day = 8_388_607
  /// The largest year that takes two bytes.
  static let year = 32_767
  /// Below every load: what is least loaded comes first, and of what nothing is known nothing is the most.
  static let load = -1
  /// Below every figure that is counted from zero.
  static let figure = -1
}
