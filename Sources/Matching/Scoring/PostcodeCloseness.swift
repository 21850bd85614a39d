/// How near two ten-digit postcodes are.
enum PostcodeCloseness {
  case same
  /// One digit differs, or two neighbours are swapped.
  case oneSlip
  /// The same, in the last two digits.
  case neighbour
  /// The first five digits agree: the same postman's route.
  case sameRoute
  case different

  init(_ left: UInt64, _ right: UInt64) {
    guard left != right else {
      self = .same
      return
    }
    let route: UInt64 = 100_000
    let sameRoute = left / route == right / route
    if Self.isOneSlip(left, right) {
      self = left / 100 == right / 100 ? .neighbour : .oneSlip
    } else {
      self = sameRoute ? .sameRoute : .different
    }
  }

  private static func isOneSlip(_ left: UInt64, _ right: UInt64) -> Bool {
    var (a, b) = (left, right)
    // What is left after the equal digits at the end…
    while a % 10 == b % 10 {
      a /= 10
      b /= 10
    }
    // …differs in one digit, or in two that are swapped.
    if a / 10 == b / 10 { return true }
    return a / 100 == b / 100 && a % 10 == b / 10 % 10 && b % 10 == a / 10 % 10
  }
}
