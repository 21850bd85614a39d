import Domain

// What is wrong with a number that names something, in the words of an import.

extension ValueFault {
  init(_ fault: Postcode.Fault) {
    self =
      switch fault {
      case .length: .postcodeLength
      case .allSame: .postcodeAllSame
      case .forbiddenDigit: .postcodeForbiddenDigit
      }
  }

  init(_ fault: Coordinates.Fault) {
    self =
      switch fault {
      case .zero: .coordinatesZero
      case .swapped: .coordinatesSwapped
      case .outOfBounds: .coordinatesOutOfBounds
      }
  }
}

extension ImportWarning {
  init(_ oddity: Postcode.Oddity) {
    self =
      switch oddity {
      case .repeatedStart: .postcodeRepeatedStart
      case .fifthIsFive: .postcodeFifthIsFive
      case .twoInPlace: .postcodeTwoInPlace
      }
  }
}
