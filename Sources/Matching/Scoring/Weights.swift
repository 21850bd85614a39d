import Domain

/// What is weighed the same whatever was learnt: limits, and small words for and against, in bits.
///
/// What a level of a field weighs is in ``FieldWeights``.
enum Weights {
  /// The most that agreement in a name may say, however rare the name.
  static func cap(_ field: AddressField) -> Double {
    switch field {
    case .province: 1
    case .county: 3
    case .city: 5
    case .neighbourhood: 8
    default: 11
    }
  }

  /// A name that nothing announces and that the row does not explain.
  static let unexplainedName = -1.8
  /// Bits at which an unexplained word weighs in full.
  static let fullWord = 7.0
  /// The kind of way agrees.
  static let kindSame = 0.5

  /// The kind of way differs: «خیابان» is said of any wide way, «کوچه» of any narrow one.
  static func kindDiffers(stated: PlaceKind, recorded: PlaceKind) -> Double {
    switch (stated, recorded) {
    case (.street, _), (_, .street): stated.isWay && recorded.isWay ? -1.2 : -0.7
    case (.alley, .deadEnd), (.deadEnd, .alley), (.alley, .passage): -1
    case (.quarter, _), (_, .quarter), (.neighbourhood, _), (_, .neighbourhood): -0.5
    default: -2
    }
  }

  /// Wider and narrower way are named in the order of the rest of the address, or against it.
  static let orderKept = 0.5
  static let orderTurned = -1.0
  /// A word nobody has asked the frequency of.
  static let typicalWord = 7.0
  static let typicalNumber = 4.0
  static let honorific = 0.1

  /// Buildings of a known street that GNAF may lack, as a share of those it has.
  static let missingBuildings = 0.07
  /// The chance that the alley itself is missing.
  static let missingAlley = 0.03
  /// The odds that the address is in GNAF at all.
  static let prior = 0.8
}
