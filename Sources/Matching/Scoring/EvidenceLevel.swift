import Domain

/// How a field of a row agrees with a text, as finely as it is weighed.
package enum EvidenceLevel: Int, Coded {
  /// The text names what the row records.
  case found = 1
  /// The row records it, the text leaves it out.
  case notStated
  /// The text says another.
  case other
  /// The text names a village, the row lies in another place.
  case otherVillage
  /// The text says one, the row records none.
  case notRecorded
  /// The name agrees, the number after it does not.
  case numberDiffers
  /// The number agrees, its letter or sub-number is missing on one side.
  case partMissing
  /// The number agrees, its letter or sub-number does not.
  case partDiffers
  /// One digit of the postcode differs, or two are swapped.
  case slip
  /// The postcode of a neighbour.
  case neighbour
  /// A postcode of the same postman's route.
  case sameRoute
}
