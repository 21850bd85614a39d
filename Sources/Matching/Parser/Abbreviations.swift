/// What the one-letter abbreviations of an address mean, by their neighbours.
enum Abbreviations {
  static func sign(at position: Int, in words: [AddressWord]) -> (AddressSign, Int)? {
    let word = words[position]
    guard !word.isDigits, word.written.utf8.count <= 4 else { return nil }
    let next = position + 1 < words.count ? words[position + 1] : nil
    let follower = next.flatMap { $0.gap == .stop ? nil : $0 }
    let numberFollows = follower?.number != nil
    switch word.written {
    case "خ": return (.place(.street), 1)
    case "ک":
      if follower?.written == "پ" { return (.postcode, 2) }
      return follower == nil ? nil : (.place(.alley), 1)
    case "م":
      guard let follower, follower.number == nil, follower.written != "مربع" else { return nil }
      return (.place(.square), 1)
    case "پ":
      if follower?.written == "ث" { return (.registration, 2) }
      return numberFollows ? (.plaque, 1) : nil
    case "ط":
      return numberFollows || follower?.written == "همکف" ? (.floor, 1) : nil
    case "و": return numberFollows && !joinsNumbers(at: position, in: words) ? (.unit, 1) : nil
    case "بن": return follower == nil ? nil : (.place(.deadEnd), 1)
    case "ب":
      if follower?.written == "ب" { return (.place(.deadEnd), 2) }
      return numberFollows ? (.block, 1) : nil
    case "ش": return numberFollows ? (.plaque, 1) : (.filler, 1)
    case "ت":
      return (follower?.folded.utf8.count ?? 0) >= 5 && numberFollows ? (.phone, 1) : nil
    default: return nil
    }
  }

  /// «و» after a bare number joins two numbers; after «ط ۲» it is the unit on that floor.
  private static func joinsNumbers(at position: Int, in words: [AddressWord]) -> Bool {
    guard position > 0, words[position - 1].number != nil, words[position].gap <= .space else {
      return false
    }
    guard position > 1 else { return true }
    return !["ط", "طبقه"].contains(words[position - 2].written)
  }
}
