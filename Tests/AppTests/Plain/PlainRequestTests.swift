import Persian
import Testing

@testable import App

struct PlainRequestTests {
  @Test(
    arguments: [
      ("", .refresh), ("   ", .refresh), ("3", .item(3)), ("۱۲", .item(12)), ("٤", .item(4)),
      ("0", .item(0)), ("n", .command(.pageDown)), ("p", .command(.pageUp)),
      ("t2", .command(.endowments)), ("t۳", .command(.cloud)), ("ف۴", .command(.addresses)),
      ("b", .command(.back)), ("ذ", .command(.back)), ("د", .command(.pageDown)),
      ("؟", .command(.help)), ("?", .command(.help)), ("q", .command(.quit)),
      ("خروج", .command(.quit)), ("quit", .command(.quit)), ("Quit", .command(.quit)),
      ("بازبینی نشاني بعدی", .command(.review)), ("/", .command(.findNext)),
      ("//", .command(.findPrevious)), ("/یزد", .find("یزد")), ("/ يزد ", .find("یزد")),
      ("f یزد", .filter("یزد")), ("f", .command(.filter)), (":سند", .palette("سند")),
      (":", .command(.palette)), ("s", .command(.sort)), ("S", .command(.reverseSort)),
      ("zz", .unknown("zz")), ("t5", .unknown("t5")),
    ] as [(CleanText, PlainRequest)])
  func `in a list a line is a number, a letter or a name`(line: CleanText, request: PlainRequest) {
    #expect(PlainRequest(line, in: .records) == request)
  }

  @Test func `under review the letters are the console's`() {
    for (line, command) in [
      ("a", Command.accept), ("r", .reject), ("p", .askPost), ("s", .skip), ("u", .undo),
    ] {
      #expect(PlainRequest(CleanText(RawText(line)), in: .review) == .command(command))
    }
    #expect(PlainRequest("/یزد", in: .review) == .find("یزد"))
  }

  @Test(arguments: KeyContext.allCases)
  func `no letter means two things in one place`(context: KeyContext) {
    let words = PlainVerb.verbs(in: context).map(\.word)
    #expect(Set(words).count == words.count)
  }

  @Test func `hostile lines are words, and nothing else`() {
    let line = CleanText(RawText("\u{1B}]52;c;AAAA\u{7}\u{202E}q"))
    guard case .unknown(let text) = PlainRequest(line, in: .general) else {
      Issue.record("understood")
      return
    }
    #expect(!text.string.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
  }
}
