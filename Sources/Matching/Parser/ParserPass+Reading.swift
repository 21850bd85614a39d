import Domain
import Persian

/// What the pass found, put together.
extension ParserPass {
  /// A number that stands alone at the end of an address without a plaque is the plaque.
  mutating func settlePlaque() {
    guard plaques.isEmpty, parts.count > 1, let last = parts.last, last.kind == nil,
      let first = last.words.first, words[first].isDigits, let base = words[first].number,
      last.words.count == 1
        || (last.words.count == 2 && HouseNumber.isPart(words[first + 1].written))
    else { return }
    let part = last.words.count == 2 ? HouseNumber.part(words[first + 1].written) : ""
    plaques = [HouseNumber(base: base, part: part)]
    for index in last.words { roles[index] = .plaque }
    parts.removeLast()
  }

  /// Names of provinces and counties that nothing announces.
  mutating func settleRegions() {
    for part in parts where part.kind == nil || part.kind == .province || part.kind == .county {
      for (range, region) in Regions.found(in: part.words.map { words[$0].folded }) {
        guard part.kind == nil else { continue }
        for index in range { roles[part.words[index]] = region }
      }
    }
  }

  func reading(of text: CleanText, postcodeColumn: String) -> AddressReading {
    let column = postcodeColumn.unicodeScalars.compactMap { scalar in
      ScalarClass(scalar) == .digit ? scalar.properties.numericType.map { _ in scalar } : nil
    }
    var digits = String.UnicodeScalarView()
    digits.append(contentsOf: column.prefix(16))
    let code = Folding.key(String(digits))
    let tokens = zip(words, roles).map { word, role in
      AddressToken(role: role, folded: word.folded, source: word.source)
    }
    return AddressReading(
      tokens: tokens, stated: statedFields(), postcode: code.utf8.count == 10 ? code : postcode,
      partialPostcode: (5...9).contains(code.utf8.count) ? code : partialPostcode,
      plaques: plaques, floor: floor, unit: unit, block: block, alleyNumber: alleyNumber(),
      asides: asides(), parts: parts, words: words, roles: roles, text: text)
  }

  private func statedFields() -> [AddressField: [String]] {
    var stated: [AddressField: [String]] = [:]
    for part in parts where !part.words.isEmpty {
      let name = part.words.map { words[$0].folded }.joined(separator: " ")
      guard let kind = part.kind else {
        noteRegions(of: part, in: &stated)
        continue
      }
      let isSide = kind.field == .mainStreet && stated[.mainStreet] != nil
      stated[isSide ? .sideStreet : kind.field, default: []].append(name)
    }
    if let plaque = plaques.first { stated[.plaque] = [String(plaque.base) + plaque.part] }
    if let floor { stated[.floor] = [String(floor)] }
    if let unit { stated[.unit] = [String(unit)] }
    if let postcode { stated[.postcode] = [postcode] }
    return stated
  }

  private func noteRegions(of part: StatedPart, in stated: inout [AddressField: [String]]) {
    for (field, role) in [(AddressField.province, TokenRole.province), (.city, .city)] {
      let name = part.words.filter { roles[$0] == role }.map { words[$0].folded }
      if !name.isEmpty { stated[field, default: []].append(name.joined(separator: " ")) }
    }
  }

  private func alleyNumber() -> Int? {
    for part in parts.reversed() where part.kind?.field == .alley {
      if let last = part.words.last, let number = words[last].number { return number }
    }
    return nil
  }

  private func asides() -> [String] {
    var asides: [String] = []
    var last = -2
    for index in words.indices where roles[index] == .aside {
      if last == index - 1, !startsPart(index), let open = asides.popLast() {
        asides.append(open + " " + words[index].folded)
      } else {
        asides.append(words[index].folded)
      }
      last = index
    }
    return asides
  }
}
