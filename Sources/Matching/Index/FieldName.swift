/// A recorded name as scoring sees it: its kind and the tokens of its present and former spellings.
///
/// It looks into an ``IndexImage`` and is valid as long as that lives.
struct FieldName {
  struct Word {
    let token: UInt32
    let isHonorific: Bool
    let isNumber: Bool
  }

  /// The words of one spelling, in order.
  struct Form: RandomAccessCollection {
    fileprivate let words: NumberColumn
    fileprivate let start: Int
    let count: Int

    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(index: Int) -> Word {
      let packed = words[start + index]
      return Word(
        token: UInt32(packed >> 2), isHonorific: packed & 2 != 0, isNumber: packed & 1 != 0)
    }
  }

  let kind: PlaceKind?
  private let packed: NumberColumn
  private let place: Int

  /// The name whose packed form begins at a place.
  init(at place: Int, in packed: NumberColumn) {
    self.packed = packed
    self.place = place
    let kind = packed[place] & 0xFF
    self.kind = kind == 0 ? nil : PlaceKind.allCases[kind - 1]
  }

  /// Hands over the present name first, then former ones.
  func forEachForm(_ body: (Form) -> Void) {
    var start = place + 1
    for _ in 0..<(packed[place] >> 8) {
      let form = Form(words: packed, start: start + 1, count: packed[start])
      body(form)
      start += 1 + form.count
    }
  }

  /// A name with its kind, the number of its forms, and each form behind the number of its words.
  static func packed(_ name: FieldWords, token: (String) -> UInt32) -> [Int] {
    let forms = [name.words] + name.former
    let kind = name.kind.flatMap { PlaceKind.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    var packed = [kind | forms.count << 8]
    for form in forms {
      packed.append(form.count)
      packed += form.map { word in
        let isNumber = word.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return Int(token(word)) << 2 | (WordClasses.honorifics.contains(word) ? 2 : 0)
          | (isNumber ? 1 : 0)
      }
    }
    return packed
  }

  /// The same packed names with other numbers for their tokens.
  static func renumbered(_ packed: [Int], starts: [Int], by ranks: [UInt32]) -> [Int] {
    var packed = packed
    for (name, start) in starts.enumerated() {
      let end = name + 1 < starts.count ? starts[name + 1] : packed.count
      var place = start + 1
      while place < end {
        let words = place + 1..<place + 1 + packed[place]
        for word in words { packed[word] = Int(ranks[packed[word] >> 2]) << 2 | packed[word] & 3 }
        place = words.upperBound
      }
    }
    return packed
  }
}
