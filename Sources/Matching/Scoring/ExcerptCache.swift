import Persian

/// The stated texts of one question, cut out once: candidates differ in what they record, not in
/// what the text says.
struct ExcerptCache {
  private var byPositions: [PositionSet: CleanText] = [:]
  private var byRole: [TokenRole: CleanText] = [:]

  mutating func text(at positions: PositionSet, of question: Question) -> CleanText {
    if let known = byPositions[positions] { return known }
    let text = question.reading.excerpt(positions.positions.map { question.naming[$0].word })
    byPositions[positions] = text
    return text
  }

  mutating func text(of role: TokenRole, in reading: AddressReading) -> CleanText {
    if let known = byRole[role] { return known }
    let text = reading.excerpt(reading.roles.indices.filter { reading.roles[$0] == role })
    byRole[role] = text
    return text
  }
}
