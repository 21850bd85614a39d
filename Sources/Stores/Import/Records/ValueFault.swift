/// What is wrong with the text of one field; the raw value is the stable English token.
package enum ValueFault: String, CaseIterable, Error, Sendable {
  // Words and numbers
  case unknownWord
  case notANumber
  case notWhole
  case negative
  case tooLarge
  case tooLong

  // Dates
  case notADate
  case dateOutOfRange
  case endsBeforeStart

  // Postcodes
  case postcodeLength
  case postcodeAllSame
  case postcodeForbiddenDigit

  // Registration plates
  case notAPlate
  case severalPlates

  // Networks and GPU nodes
  case notAPrefix
  case prefixBitsBeyondLength
  case vlanOutOfRange
  case moreThanWhole

  // Coordinates
  case coordinatesSwapped
  case coordinatesOutOfBounds
  case coordinatesZero
  case coordinateAlone

  // Intentions
  case sharesMissing
  case sharesBeyondWhole
  case repeatedIntention

  package var token: String { rawValue }
}
