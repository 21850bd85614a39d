import Domain
import Matching
import Persian

/// A question with what is true about it.
struct Asked: Sendable {
  /// Where the place that is asked for stands.
  enum Truth: String, Sendable {
    case match
    /// The street is in GNAF, the plaque is not.
    case noPlaque = "none_same_alley"
    case noAlley = "none_no_alley"
    case noCity = "none_no_city"

    /// What a text has to state so that it tells: without it, it is the address of another place.
    var stated: AddressField? {
      switch self {
      case .match: nil
      case .noPlaque: .plaque
      case .noAlley: .alley
      case .noCity: .city
      }
    }
  }

  let code: CleanText
  let question: AddressQuestion
  let truth: Truth
  /// The row that was described; for a place that GNAF lacks, the one it was made from.
  let row: GnafRow
  let statesUnit: Bool
  /// Whether the text names the street and plaque in full, or the postcode is the right one.
  let isDeterminable: Bool
  let faults: [String]
}
