import Domain

/// The comparison of recorded names with the words of one question.
struct NameMatcher {
  private struct Hit {
    let positions: Range<Int>
    let similarity: Double
    let bits: Double
  }

  private let question: Question
  /// The tokens of the question's terms, and what each of them hits.
  private let tokens: [UInt32]
  private let hitsOfToken: [[Hit]]
  /// Names by number of text, as they agree while nothing is explained yet: streets share names.
  private var known: [Int: NameMatch] = [:]

  init(_ question: Question, lexicon: Lexicon) {
    self.question = question
    var tokens: [UInt32] = []
    var hits: [[Hit]] = []
    for term in question.terms {
      guard let token = lexicon[term.token] else { continue }
      let place = tokens.firstIndex(of: token) ?? tokens.count
      if place == tokens.count {
        tokens.append(token)
        hits.append([])
      }
      hits[place].append(
        Hit(positions: term.positions, similarity: term.similarity, bits: term.bits))
    }
    (self.tokens, hitsOfToken) = (tokens, hits)
  }

  /// A question has a few dozen tokens: running through them is faster than hashing.
  private func hits(of token: UInt32) -> [Hit] {
    tokens.firstIndex(of: token).map { hitsOfToken[$0] } ?? []
  }

  /// The agreement of the name with this number, remembered.
  mutating func match(
    _ name: FieldName, numbered number: Int, apartFrom used: PositionSet
  ) -> NameMatch {
    let free: NameMatch
    if let match = known[number] {
      free = match
    } else {
      free = match(name, apartFrom: PositionSet())
      known[number] = free
    }
    // What is best of all stays best where it stands apart from what is explained.
    return free.positions.intersects(used) ? match(name, apartFrom: used) : free
  }

  /// The best agreement of any spelling of a name, away from positions that are already explained.
  private func match(_ name: FieldName, apartFrom used: PositionSet) -> NameMatch {
    var best = NameMatch.nothing
    name.forEachForm { form in
      let match = match(form, apartFrom: used)
      if (match.coverage, match.bits) > (best.coverage, best.bits) { best = match }
    }
    return best
  }

  private func match(_ form: FieldName.Form, apartFrom used: PositionSet) -> NameMatch {
    var best = NameMatch.nothing
    var bestValue = -1.0
    for (index, word) in form.enumerated() {
      for hit in hits(of: word.token) {
        let match = match(form, from: hit.positions.lowerBound - index)
        var value = match.coverage * (match.numberDiffers ? 1.1 : 1)
        if match.positions.intersects(used) { value *= 0.8 }
        guard value > bestValue else { continue }
        bestValue = value
        best = match
      }
    }
    return best
  }

  /// The agreement of a name whose first word would stand at `start`.
  private func match(_ form: FieldName.Form, from start: Int) -> NameMatch {
    var match = NameMatch.nothing
    var (found, total, largest, sum) = (0.0, 0.0, 0.0, 0.0)
    var lastName: Int?
    let isOnlyNumbers = form.allSatisfy(\.isNumber)
    for (index, word) in form.enumerated() {
      var best: (hit: Hit, share: Double)?
      for hit in hits(of: word.token) {
        let share = share(
          of: hit, expected: start + index, word: word, isOnlyNumbers: isOnlyNumbers)
        if share > best?.share ?? 0 { best = (hit, share) }
      }
      let weight = weight(of: word, bits: best?.hit.bits)
      total += weight
      guard let best else {
        if word.isNumber, let lastName, isOtherNumber(after: lastName) {
          match.numberDiffers = true
        }
        continue
      }
      found += weight * best.share
      sum += weight * best.share
      largest = max(largest, weight * best.share)
      for position in best.hit.positions { match.positions.insert(position) }
      if !word.isNumber { lastName = best.hit.positions.upperBound - 1 }
    }
    match.coverage = total > 0 ? found / total : 0
    // The words of a name go together: what the rarest says, the others mostly repeat.
    match.bits = largest + 0.5 * (sum - largest)
    return match
  }

  private func weight(of word: FieldName.Word, bits: Double?) -> Double {
    if word.isHonorific { return Weights.honorific }
    return bits ?? (word.isNumber ? Weights.typicalNumber : Weights.typicalWord)
  }

  /// How much of a word a hit is worth where the word is expected at a position.
  private func share(
    of hit: Hit, expected: Int, word: FieldName.Word, isOnlyNumbers: Bool
  ) -> Double {
    let distance = abs(hit.positions.lowerBound - expected)
    if word.isNumber {
      if isOnlyNumbers { return hit.similarity * standing(ofNumberAt: hit.positions.lowerBound) }
      return distance <= 1 ? hit.similarity : 0
    }
    let nearness =
      switch distance {
      case 0: 1.0
      case 1: 0.97
      case 2, 3: 0.7
      default: 0.3
      }
    return hit.similarity * nearness
  }

  /// A number is an alley's when the text calls it one; after a name it belongs to that name.
  private func standing(ofNumberAt position: Int) -> Double {
    guard let part = question.naming[position].part else { return 0.3 }
    let words = question.reading.parts[part].words
    let isAlone = words.first == question.naming[position].word
    switch question.reading.parts[part].kind?.field {
    case .alley, .mainStreet: return isAlone ? 1 : 0.6
    default: return isAlone ? 0.8 : 0.5
    }
  }

  private func isOtherNumber(after position: Int) -> Bool {
    let next = position + 1
    guard next < question.naming.count else { return false }
    return question.naming[next].isNumber
      && question.naming[next].part == question.naming[position].part
  }
}
