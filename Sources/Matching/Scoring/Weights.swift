import Domain

/// What agreement and disagreement of each field weigh, in bits: log₂ of how much likelier they are
/// for the right row than for a random one.
///
/// The figures are judgements about how people write addresses: that a plaque is rarely wrong and
/// often left out, that an alley is nearly always said, that offices know their county.
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

  /// The row records it, the text leaves it out.
  static func notStated(_ field: AddressField) -> Double {
    switch field {
    case .province: 0
    case .county: 0
    case .city: -1.5
    case .neighbourhood: -1
    case .mainStreet: -3.5
    case .sideStreet: -2.5
    case .alley: -3
    case .plaque: -2.2
    case .floor: -0.7
    case .unit: -0.9
    case .postcode: 0
    }
  }

  /// The text says another name, or one where the row records none.
  static func contradiction(_ field: AddressField) -> Double {
    switch field {
    // Provinces have been parted within memory: offices and owners still write the old one.
    case .province: -1.5
    case .county: -5
    case .city: -3
    case .neighbourhood: -2
    case .mainStreet: -4.5
    case .sideStreet: -4.5
    case .alley: -5.5
    case .plaque: -6
    case .floor: -2.5
    case .unit: -2
    case .postcode: -3
    }
  }

  /// The text says another name and what kind of place it is.
  static func contradiction(_ field: AddressField, as kind: PlaceKind) -> Double {
    // A village is named by those who live there; a town is often the nearest one.
    kind == .village ? -9 : contradiction(field)
  }

  /// The text announces a place of this kind, and the row records none.
  static func notRecorded(_ field: AddressField) -> Double {
    field == .alley ? -9 : 0.9 * contradiction(field)
  }

  /// A name that nothing announces and that the row does not explain.
  static let unexplainedName = -1.8
  /// Bits at which an unexplained word weighs in full.
  static let fullWord = 7.0
  /// A plaque whose number agrees and whose letter or sub-number is missing on one side.
  static let plaquePartMissing = -3.0
  /// The same number with another letter.
  static let plaquePartDiffers = -5.0
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
  /// An alley whose name agrees and whose number differs.
  static let nameNumberDiffers = -6.0
  /// A word nobody has asked the frequency of.
  static let typicalWord = 7.0
  static let typicalNumber = 4.0
  static let honorific = 0.1

  static let unitSame = 2.2
  static let floorSame = 1.2
  static let unitNotRecorded = -2.0
  static let floorNotRecorded = -1.2

  /// Buildings of a known street that GNAF may lack, as a share of those it has.
  static let missingBuildings = 0.07
  /// The chance that the alley itself is missing.
  static let missingAlley = 0.03
  /// The odds that the address is in GNAF at all.
  static let prior = 0.8
}
