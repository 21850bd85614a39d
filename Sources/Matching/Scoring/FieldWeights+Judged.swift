import Domain

extension FieldWeights {
  /// Judgements about how people write addresses: that a plaque is rarely wrong and often left out, that
  /// an alley is nearly always said, that offices know their county.
  package static let judged: FieldWeights = {
    var weights = FieldWeights()
    for (level, table) in judgements {
      for (field, bits) in table { weights[field, level] = bits }
    }
    return weights
  }()

  private static let judgements: [(EvidenceLevel, [(AddressField, Double)])] = [
    (.found, [(.unit, 2.2), (.floor, 1.2)]),
    (
      .notStated,
      [
        (.city, -1.5), (.neighbourhood, -1), (.mainStreet, -3.5), (.sideStreet, -2.5),
        (.alley, -3), (.plaque, -2.2), (.floor, -0.7), (.unit, -0.9),
      ]
    ),
    (
      .other,
      [
        // Provinces have been parted within memory: offices and owners still write the old one.
        (.province, -1.5), (.county, -5), (.city, -3), (.neighbourhood, -2), (.mainStreet, -4.5),
        (.sideStreet, -4.5), (.alley, -5.5), (.plaque, -6), (.floor, -2.5), (.unit, -2),
        (.postcode, -3),
      ]
    ),
    // A village is named by those who live there; a town is often the nearest one.
    (.otherVillage, [(.city, -9)]),
    (
      .notRecorded,
      [
        (.province, -1.35), (.county, -4.5), (.city, -2.7), (.neighbourhood, -1.8),
        (.mainStreet, -4.05), (.sideStreet, -4.05), (.alley, -9), (.plaque, -2.2),
        (.floor, -1.2), (.unit, -2),
      ]
    ),
    (
      .numberDiffers,
      [
        (.city, -6), (.neighbourhood, -6), (.mainStreet, -6), (.sideStreet, -6), (.alley, -6),
      ]
    ),
    (.partMissing, [(.plaque, -3)]),
    (.partDiffers, [(.plaque, -9)]),
    (.slip, [(.postcode, -5)]),
    // Neighbours on a street have neighbouring codes: the last digits say less.
    (.neighbour, [(.postcode, 2.5)]),
    (.sameRoute, [(.postcode, -0.8)]),
  ]
}
