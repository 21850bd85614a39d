import Persian

/// The words of the names of an index, and the tokens that they are found by.
struct NameWords {
  private let names: [CleanText]
  private let tokens: [String]
  private let forms: [Int]
  private let formStarts: [Int]
  /// The tokens each name is found by, packed.
  private let found: [UInt32]
  private let foundStarts: [Int]

  init(_ names: [CleanText]) {
    self.names = names
    var numbers: [String: UInt32] = [:]
    var met: [String] = []
    func number(_ token: String) -> UInt32 {
      if let known = numbers[token] { return known }
      let number = UInt32(met.count)
      numbers[token] = number
      met.append(token)
      return number
    }
    var forms: [Int] = []
    var formStarts: [Int] = []
    var found: [UInt32] = []
    var foundStarts = [0]
    for name in names {
      let words = FieldWords(name.string)
      formStarts.append(forms.count)
      if !name.isEmpty { forms += FieldName.packed(words, token: number) }
      found += RowTokens.tokens(ofName: words).map(number)
      foundStarts.append(found.count)
    }
    let ranks = met.byteRanks()
    tokens = met.placed(by: ranks)
    self.forms = FieldName.renumbered(forms, starts: formStarts, by: ranks)
    self.formStarts = formStarts
    self.found = found.map { ranks[Int($0)] }
    self.foundStarts = foundStarts
  }

  var tokenCount: Int { tokens.count }

  func tokens(of name: UInt32) -> ArraySlice<UInt32> {
    found[foundStarts[Int(name)]..<foundStarts[Int(name) + 1]]
  }

  func write(to writer: inout ImageWriter) {
    writer.add(.nameStarts, .nameBytes, names.lazy.map(\.string))
    writer.add(.nameFormStarts, formStarts)
    writer.add(.nameForms, forms)
    writer.add(.tokenStarts, .tokenBytes, tokens)
    writer.add(.tokenSlots, Lexicon.slots(of: tokens))
    let spellings = SpellingIndex.entries(of: tokens)
    writer.add(.spellingHashes, spellings.lazy.map { Int($0.hash) })
    writer.add(.spellingTokens, spellings.lazy.map { Int($0.token) })
  }
}
