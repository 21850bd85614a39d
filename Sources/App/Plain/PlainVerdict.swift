import Domain
import Persian

/// What a verdict would be about: nobody decides on what they have not been told.
///
/// On a screen the operator sees an address change under their eyes; in lines they do not.
struct PlainVerdict: Hashable, Sendable {
  let address: RecordID<PropertyAddress>
  let state: ReviewState
  let candidate: CleanText?
}

extension AppState {
  /// What stands under review now, if anything.
  var plainVerdict: PlainVerdict? {
    guard case .review(let review) = pane, let address = review.address else { return nil }
    return PlainVerdict(
      address: address.id, state: address.state, candidate: review.chosen?.row.code)
  }
}

extension Command {
  /// Whether the command decides an address, or begins to.
  var isVerdict: Bool {
    switch self {
    case .accept, .reject, .askPost, .skip, .sendBack: true
    default: false
    }
  }
}
