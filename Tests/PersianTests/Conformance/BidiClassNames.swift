import CFriBidi

/// FriBidi's numbers for the short names of bidi classes.
struct BidiClassNames {
  // One place for each word of at most three letters, five bits a letter: hashing would cost more
  // than the algorithm under test.
  private var numbers = [UInt32](repeating: 0, count: 1 << 15)

  init() {
    let types: [(String, FriBidiCharType)] = [
      ("L", FRIBIDI_TYPE_LTR), ("R", FRIBIDI_TYPE_RTL), ("AL", FRIBIDI_TYPE_AL),
      ("EN", FRIBIDI_TYPE_EN), ("ES", FRIBIDI_TYPE_ES), ("ET", FRIBIDI_TYPE_ET),
      ("AN", FRIBIDI_TYPE_AN), ("CS", FRIBIDI_TYPE_CS), ("NSM", FRIBIDI_TYPE_NSM),
      ("BN", FRIBIDI_TYPE_BN), ("B", FRIBIDI_TYPE_BS), ("S", FRIBIDI_TYPE_SS),
      ("WS", FRIBIDI_TYPE_WS), ("ON", FRIBIDI_TYPE_ON), ("LRE", FRIBIDI_TYPE_LRE),
      ("LRO", FRIBIDI_TYPE_LRO), ("RLE", FRIBIDI_TYPE_RLE), ("RLO", FRIBIDI_TYPE_RLO),
      ("PDF", FRIBIDI_TYPE_PDF), ("LRI", FRIBIDI_TYPE_LRI), ("RLI", FRIBIDI_TYPE_RLI),
      ("FSI", FRIBIDI_TYPE_FSI), ("PDI", FRIBIDI_TYPE_PDI),
    ]
    for (name, type) in types { numbers[Self.place(of: name.utf8)] = type.rawValue }
  }

  /// The number of a class; zero, which is none, for any other word.
  func number(of name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    name.count <= 3 ? numbers[Self.place(of: name)] : 0
  }

  private static func place(of name: some Sequence<UInt8>) -> Int {
    name.reduce(0) { $0 << 5 | Int($1 & 31) }
  }
}
