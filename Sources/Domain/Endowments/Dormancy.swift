/// Whether an endowment spends what it earns.
package enum Dormancy: Int, Coded {
  case lively = 0
  /// Less than three tenths of the last five years' income was spent.
  case dormant
}
