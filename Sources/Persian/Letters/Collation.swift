/// The order of the Persian alphabet, after the rules of CLDR for fa.
///
/// آ is a letter before ا; hamza and its seats أ إ ؤ ئ stand after ا; ه follows و. Spaces and
/// punctuation come first, then digits, the Persian letters, other letters of the script, Latin,
/// and all else by code point. ZWNJ, tatweel and marks do not count.
package enum Collation {
  /// A key whose bytes compare, unsigned and from the first, as the texts sort.
  ///
  /// The letters come first; after a zero, lower than any weight, come the variants: ی before ي,
  /// small before capital. They decide only between texts of the same letters.
  package static func key(_ s: String) -> [UInt8] {
    var primary: [UInt8] = []
    primary.reserveCapacity(s.utf8.count + 8)
    var variants: [UInt8] = []
    var pass = CollationPass()
    for scalar in s.unicodeScalars {
      pass.take(scalar, primary: &primary, variants: &variants)
    }
    pass.finish(primary: &primary, variants: &variants)
    while variants.last == CollationWeight.plainVariant { variants.removeLast() }
    primary.append(0)
    primary += variants
    return primary
  }
}
