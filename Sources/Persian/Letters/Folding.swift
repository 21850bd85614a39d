/// The form of a text in which the search compares: what people spell in several ways comes out
/// in one.
///
/// * Yeh, kaf, heh (with ة and ۀ), vav and alef (with آ) each have one form; ئ is a yeh, ؤ a vav,
///   and a hamza standing alone is left out.
/// * ZWNJ, tatweel, marks and invisible controls vanish: «می‌شود» is found as «میشود».
/// * White space of any length is one space, at the ends none.
/// * Digits of the three families are ASCII, Persian punctuation is its Latin counterpart.
/// * Presentation forms are the letters they show; Latin is lower case without accents.
package enum Folding {
  /// The search key of a text.
  package static func key(_ s: String) -> String {
    var s = s
    return s.withUTF8 { utf8 in
      withPass(over: utf8) { pass, output in
        pass.take(utf8)
        return String(decoding: output[..<pass.count], as: UTF8.self)
      }
    }
  }

  /// The search key of a clean text.
  package static func key(_ t: CleanText) -> String {
    key(t.string)
  }

  /// Runs a walk with memory enough for the longest key the text can have.
  static func withPass<Result>(
    over utf8: UnsafeBufferPointer<UInt8>,
    _ body: (inout FoldingPass, UnsafeMutableBufferPointer<UInt8>) -> Result
  ) -> Result {
    // Only presentation forms and other scalars of three bytes and more spell longer than
    // themselves, and those of the form block all begin with this byte.
    let growth = utf8.contains(0xEF) ? FoldingPass.growth : 2
    return withUnsafeTemporaryAllocation(
      of: UInt8.self, capacity: utf8.count * growth + 4
    ) { memory in
      FoldingTable.entries.withUnsafeBufferPointer { table in
        var pass = FoldingPass(output: memory, table: table)
        return body(&pass, memory)
      }
    }
  }
}
