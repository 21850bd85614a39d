package import Persian

/// The reading of free-text addresses.
///
/// One pass from the first word to the last: a sign («خیابان», «پلاک», «نرسیده به») says what follows,
/// punctuation or the next sign ends it. Nothing is rejected and nothing is final: every name keeps
/// its place among the words, so that scoring may see through a wrong hint.
package enum AddressParser {
  /// Reads an address, with the postcode column of its record where there is one.
  package static func read(_ text: CleanText, postcode: CleanText = "") -> AddressReading {
    let words = RunTogether.parted(
      NumberReader.words(in: TextScanner.scan(text.string)), in: text.string)
    var pass = ParserPass(words: words)
    pass.run()
    return pass.reading(of: text, postcodeColumn: postcode.string)
  }
}
