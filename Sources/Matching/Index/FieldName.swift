/// A recorded name as scoring sees it: its kind and the tokens of its present and former spellings.
struct FieldName: Sendable {
  struct Word: Sendable {
    let token: UInt32
    let isHonorific: Bool
    let isNumber: Bool
  }

  let kind: PlaceKind?
  /// The present name first, then former ones.
  let forms: [[Word]]

  init(_ words: FieldWords, lexicon: inout Lexicon) {
    kind = words.kind
    forms = ([words.words] + words.former).map { form in
      form.map { word in
        Word(
          token: lexicon.intern(word), isHonorific: WordClasses.honorifics.contains(word),
          isNumber: word.utf8.allSatisfy { (0x30...0x39).contains($0) })
      }
    }
  }
}
