/// What the registry's rules found, counted.
package struct RegistryFindings: Hashable, Sendable {
  /// Title deeds that cover no property unit.
  package var deedsWithoutUnit = 0
  package var unitsTwiceDeeded = 0
  /// Units without an issued deed over which a file about encroachment is open.
  package var encroachedWithoutDeed = 0
  /// Endowments with income and no spending in one of the last five years.
  package var incomeUnspent = 0
  /// Endowments whose trustee's term is over.
  package var trusteesEnded = 0
  package var dormant = 0
  /// Audits without a clearance, by the fiscal year of the accounts.
  package var uncleared: [Int: Int] = [:]
  /// The Jalali year of the reading.
  package var currentYear = 0

  package init() {}
}
