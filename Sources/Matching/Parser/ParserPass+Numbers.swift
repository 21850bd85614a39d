/// What numbers mean by their length and their neighbours.
extension ParserPass {
  mutating func takeNumber(at position: Int) -> Int {
    let word = words[position]
    if isRegistration(at: position) { return takeRegistration(after: position, from: position) }
    if let length = takeLongCode(at: position) { return length }
    if position + 1 < words.count, ["متر", "مترمربع"].contains(words[position + 1].written),
      words[position + 1].gap <= .space
    {
      let end = run(of: WordClasses.measures, from: position + 1)
      mark(position..<end, .area)
      return end - position
    }
    guard word.number != nil, word.folded.utf8.count <= 4 else { return 1 }
    if slashed(at: position) {
      if plaques.isEmpty {
        let end = takePlaque(at: position)
        mark(position..<end, .plaque)
        scope = .none
        return end - position
      }
      mark(position..<(position + 2), .registration)
      return 2
    }
    takeName(at: position)
    return 1
  }

  /// Postcodes and phones that nothing announces.
  private mutating func takeLongCode(at position: Int) -> Int? {
    let word = words[position]
    guard word.isDigits else { return nil }
    let digits = word.folded
    switch digits.utf8.count {
    case 5 where position + 1 < words.count:
      let next = words[position + 1]
      guard next.isDigits, next.folded.utf8.count == 5, next.gap == .dash || next.gap == .space
      else { return nil }
      state(postcode: digits + next.folded)
      mark(position..<(position + 2), .postcode)
      return 2
    case 10 where !digits.hasPrefix("0"):
      state(postcode: digits)
      mark(position..<(position + 1), .postcode)
      return 1
    case 8...:
      mark(position..<(position + 1), .phone)
      return 1
    default: return nil
    }
  }

  mutating func takeCode(_ role: TokenRole, after end: Int, from position: Int) -> Int {
    var at = end
    var digits = ""
    while at < words.count, words[at].isDigits, words[at].gap != .stop || at == end,
      digits.utf8.count + words[at].folded.utf8.count <= 14,
      role == .phone || digits.utf8.count < 10
    {
      digits += words[at].folded
      at += 1
    }
    if role == .postcode { state(postcode: digits) }
    mark(position..<at, role)
    scope = .none
    return at - position
  }

  private mutating func state(postcode digits: String) {
    switch digits.utf8.count {
    case 10: postcode = postcode ?? digits
    case 5...9: partialPostcode = partialPostcode ?? digits
    default: break
    }
  }

  /// Reads the plaque at a number with its letter or sub-number; returns the end.
  mutating func takePlaque(at position: Int) -> Int {
    var at = position
    while at < words.count, let base = words[at].number, words[at].folded.utf8.count <= 5 {
      let (part, end) = plaquePart(after: at)
      plaques.append(HouseNumber(base: base, part: part))
      at = end
      // «پلاک ۱۲ و ۱۴», «پلاک ۱۲-۱۴»
      guard plaques.count < 3, at < words.count else { break }
      if words[at].written == "و", at + 1 < words.count, words[at + 1].isDigits,
        words[at].gap == .space, words[at + 1].gap == .space
      {
        at += 1
      } else if words[at].gap != .dash || !words[at].isDigits || words[at].folded.utf8.count > 4 {
        break
      }
    }
    return at
  }

  private func plaquePart(after position: Int) -> (String, Int) {
    let next = position + 1
    guard next < words.count else { return ("", next) }
    let word = words[next]
    if slashed(at: position) { return (word.folded, next + 1) }
    let endsPart = next + 1 == words.count || startsPart(next + 1)
    let isNear = word.gap <= .space || ((word.gap == .slash || word.gap == .dash) && endsPart)
    guard HouseNumber.isPart(word.written), isNear, endsPart || words[next + 1].number == nil
    else { return ("", next) }
    return (HouseNumber.part(word.written), next + 1)
  }

  /// Whether digits, a slash and digits stand here.
  private func slashed(at position: Int) -> Bool {
    guard position + 1 < words.count else { return false }
    let next = words[position + 1]
    return words[position].isDigits && next.isDigits && next.gap == .slash
      && next.folded.utf8.count <= 4
  }

  /// Whether the number here is one of the land registry: «۱۲ فرعی», «۱۲/۳ بخش ۲».
  func isRegistration(at position: Int) -> Bool {
    let next = position + (slashed(at: position) ? 2 : 1)
    guard next < words.count, words[next].gap <= .space else { return false }
    let follower = words[next].written
    if follower == "فرعی" || (follower == "اصلی" && words[position].isDigits) { return true }
    guard slashed(at: position) else { return false }
    return follower == "بخش" || (words[position + 1].number ?? 0) > 40
  }

  mutating func takeRegistration(after end: Int, from position: Int) -> Int {
    let last = run(of: WordClasses.registration, from: end)
    mark(position..<last, .registration)
    scope = .none
    return last - position
  }

  /// The end of a run of numbers and these words.
  func run(of companions: WordSet, from start: Int) -> Int {
    var at = start
    while at < words.count, at == start || words[at].gap < .stop,
      words[at].isDigits || companions.contains(words[at].written)
        || isInWords(at, before: companions)
    {
      // A dash or slash between parts ends the run unless digits stand on both sides.
      if at > start, startsPart(at) { break }
      at += 1
    }
    return at
  }

  /// Whether a number in words stands before one of these: «صد فرعی».
  private func isInWords(_ position: Int, before companions: WordSet) -> Bool {
    let next = position + 1
    return next < words.count && words[position].number != nil
      && companions.contains(words[next].written)
  }
}
