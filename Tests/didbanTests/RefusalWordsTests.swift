import App
import Persian
import Stores
import Testing

/// Every reason for refusing a line is told in words, in both languages.
struct RefusalWordsTests {
  private static let reasons: [ImportRejection] =
    [
      .unknownReference(.code, code: "x"), .missing(.code), .rowTooLong(limit: 1),
      .wrongFieldCount(expected: 1, found: 2), .badEncoding, .unterminatedQuote, .textAfterQuote,
      .notJSON(offset: 0), .repeatedField(.code),
      .duplicateKeyInFile(.code, code: "x", firstLine: 1), .conflict(.code),
    ] + ValueFault.allCases.map { .badValue(.code, RawText("x"), $0) }

  @Test(arguments: [Language.persian, .english])
  func `no reason is told by its token`(language: Language) {
    let wording = Wording(language)
    for reason in Self.reasons {
      #expect(wording.refusal(reason.token).string != reason.token)
    }
  }
}
