/// What each sign does to the words after it.
extension ParserPass {
  /// Takes a sign with what it announces; zero where it is no sign here.
  mutating func take(_ sign: AddressSign, length: Int, at position: Int) -> Int {
    let end = position + length
    switch sign {
    case .place(let kind): return takePlace(kind, length: length, at: position)
    case .plaque, .floor, .unit, .block:
      return takeNumbered(sign, after: end, from: position)
    case .postcode: return takeCode(.postcode, after: end, from: position)
    case .phone: return takeCode(.phone, after: end, from: position)
    case .registration: return takeRegistration(after: end, from: position)
    case .area:
      let numbers = run(of: WordClasses.measures, from: end)
      mark(position..<numbers, .area)
      scope = .none
      return numbers - position
    case .aside:
      // «پل» or «بین» inside a way's name is a name: «خیابان پل چوبی».
      if case .place = scope, let part = parts.last, part.words.isEmpty, part.kind?.isWay == true,
        length == 1, words[position].written == "پل"
      {
        return 0
      }
      mark(position..<end, .aside)
      scope = .aside(names: 0)
      return length
    case .person:
      mark(position..<end, .person)
      scope = .person(names: 0)
      return length
    case .filler:
      if words[position].written == "سابق", let last = parts.indices.last {
        parts[last].isAlternative = true
      }
      mark(position..<end, .filler)
      return length
    }
  }

  private mutating func takePlace(_ kind: PlaceKind, length: Int, at position: Int) -> Int {
    let end = position + length
    let nameFollows = end < words.count && !startsPart(end)
    if kind == .village, isWithinName(position) { return 0 }
    switch scope {
    case .aside(names: 0) where nameFollows:
      mark(position..<end, .aside)
      return length
    case .place:
      guard let last = parts.last else { break }
      // «سادات محله»: the word closes a name instead of opening one.
      if !kind.isWay, !last.words.isEmpty, !nameFollows || kind == .city { return 0 }
      if last.words.isEmpty, let open = last.kind, open.field == kind.field {
        parts[parts.count - 1].kind = kind
        mark(position..<end, kind.role)
        return length
      }
    default:
      if !kind.isWay, !nameFollows { return 0 }
    }
    open(kind, at: position)
    mark(position..<end, kind.role)
    return length + takeRegion(kind, at: end)
  }

  /// Whether a word for a village is part of another name: «خیابان رستم آبادی» is named after a
  /// person, «خیابان ده ونک» after a village.
  private func isWithinName(_ position: Int) -> Bool {
    if words[position].written == "ابادی" { return !startsPart(position) }
    return switch scope {
    case .place: parts.last.map { $0.words.isEmpty && $0.kind?.isWay == true } ?? false
    case .person(let names): names == 0
    default: false
    }
  }

  /// Takes the known name after «استان» or «شهرستان», so that what follows without punctuation is
  /// not taken for part of it.
  private mutating func takeRegion(_ kind: PlaceKind, at start: Int) -> Int {
    guard kind == .province || kind == .county else { return 0 }
    var names: [Int] = []
    var end = start
    while end < words.count, names.count < 4, end == start || !startsPart(end) {
      if !WordClasses.joining.contains(words[end].folded) { names.append(end) }
      end += 1
    }
    let isProvince = kind == .province
    guard
      let length = Regions.length(
        ofNameAtStartOf: names.map { words[$0].folded }, isProvince: isProvince),
      let last = names.prefix(length).last
    else { return 0 }
    for position in names.prefix(length) { append(position) }
    scope = .none
    return last + 1 - start
  }

  /// «پلاک ۱۲», «طبقه‌ی دوم», «واحد شماره ۳»; zero where no number follows.
  private mutating func takeNumbered(
    _ sign: AddressSign, after end: Int, from position: Int
  ) -> Int {
    var at = end
    while at < words.count, ["شماره", "ش", "ی"].contains(words[at].written), !startsPart(at) {
      at += 1
    }
    guard at < words.count else { return sign == .plaque ? 0 : markNumberless(sign, position, end) }
    if sign == .floor, let level = FloorWords.level(words[at].written), !startsPart(at) {
      floor = floor ?? level
      mark(position..<(at + 1), .floor)
      return at + 1 - position
    }
    guard let number = words[at].number, words[at].folded.utf8.count <= 5,
      !startsPart(at) || words[at].gap == .dash
    else { return markNumberless(sign, position, end) }
    if isRegistration(at: at) { return takeRegistration(after: at, from: position) }
    scope = .none
    switch sign {
    case .plaque:
      let last = takePlaque(at: at)
      mark(position..<last, .plaque)
      return last - position
    case .floor:
      floor = floor ?? number
      mark(position..<(at + 1), .floor)
    case .unit:
      unit = unit ?? number
      mark(position..<(at + 1), .unit)
    default:
      block = block ?? words[at].folded
      mark(position..<(at + 1), .block)
    }
    return at + 1 - position
  }

  private mutating func markNumberless(_ sign: AddressSign, _ position: Int, _ end: Int) -> Int {
    switch sign {
    case .block:
      // «مجتمع نور»: the name of a building, which GNAF does not record.
      mark(position..<end, .block)
      scope = .aside(names: 0)
    case .plaque, .unit:
      mark(position..<end, .property)
    default: mark(position..<end, .floor)
    }
    return end - position
  }

  mutating func mark(_ range: Range<Int>, _ role: TokenRole) {
    for index in range.clamped(to: roles.indices) { roles[index] = role }
  }
}
