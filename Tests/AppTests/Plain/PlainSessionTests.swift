import Canvas
import Domain
import Foundation
import Monitoring
import Persian
import Stores
import Synchronization
import Testing

@testable import App

/// The console as a conversation in lines.
struct PlainSessionTests {
  private static let languages = [Language.persian, .english]

  /// A conversation: every line said so far, and the prompt after them.
  private struct Talk {
    let studio: Studio
    var session: PlainSession
    private(set) var said: [String] = []

    init(_ language: Language = .persian, readOnly: Bool = false, empty: Bool = false) async throws
    {
      studio = try Studio(empty: empty)
      session = PlainSession(
        state: studio.blank(language, size: PlainSession.size, readOnly: readOnly),
        sources: studio.sources, refreshAll: {})
      await session.take(try await studio.figures())
      said = session.whole().map(\.string)
    }

    /// Types lines; what is kept is the answer to the last.
    @discardableResult
    mutating func type(_ lines: String...) async -> [String] {
      for line in lines {
        said = await session.answer(CleanText(RawText(line))).map(\.string)
        for text in said + [session.prompt.string] {
          #expect(!text.unicodeScalars.contains(where: Self.isOutOfPlace), "\(text)")
        }
      }
      return said
    }

    /// Controls, shaped letters, boxes and marks of direction have no place in a line.
    private static func isOutOfPlace(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case ..<0x20, 0x7F..<0xA0, 0xFB50...0xFDFF, 0xFE70...0xFEFE, 0x2500...0x259F,
        0x202A...0x202E, 0x2066...0x2069:
        true
      default: false
      }
    }

    var prompt: String { session.prompt.string }

    func says(_ text: CleanText) -> Bool { said.contains { $0.contains(text.string) } }

    func says(exactly text: CleanText) -> Bool { said.contains(text.string) }
  }

  @Test(arguments: languages)
  func `the overview says its figures with their ages, and what needs a person, in one count`(
    language: Language
  ) async throws {
    let talk = try await Talk(language)
    let wording = Wording(language)
    #expect(talk.said.first == wording.title(Tab.overview).string)
    #expect(talk.says("\(wording.endowments): \(wording.numerals.integer(250))"))
    #expect(talk.says(wording.name(ReviewState.inReview)))
    let items = talk.said.filter { $0.first?.isNumber == true }
    #expect(items.count > 4)
    #expect(items[2].hasPrefix(wording.numerals.plain(3).string + ". "))
    #expect(talk.says(wording.state(.ok)))
    #expect(talk.prompt.hasPrefix(wording.numerals.plain(1).string + ". "))
    #expect(talk.prompt.hasSuffix(wording.plainPrompt.string + " > "))
  }

  @Test(arguments: languages)
  func `a number selects and tells the details, the same number opens`(language: Language)
    async throws
  {
    var talk = try await Talk(language)
    let wording = Wording(language)
    await talk.type("t2", "w")
    #expect(talk.says(wording.range(from: 1, through: 15, of: 250)))
    #expect(talk.says(wording.sorted(by: wording.title(EndowmentField.code), .ascending)))
    await talk.type("3")
    let page = try await talk.studio.store.page(
      RecordQuery<Endowment>(sort: Sort(.code)),
      window: Window(offset: 0, limit: 5))
    let third = try #require(page[2])
    #expect(talk.said[0].hasPrefix("\(wording.numerals.plain(3)). \(third.name)"))
    #expect(talk.said.count < 12, "the list is not said again")
    #expect(talk.says("\(wording.status): \(wording.name(third.status))"))
    #expect(talk.prompt.hasPrefix("\(wording.numerals.plain(3)). \(third.name) — "))
    await talk.type(language == .persian ? "۳" : "3")
    #expect(talk.said[0].hasSuffix(third.name.string))
    #expect(talk.says(wording.range(from: 1, through: third.unitCount, of: third.unitCount)))
    await talk.type("o")
    #expect(talk.says(wording.title(PropertyUnitField.title)) || talk.says(wording.deed))
    await talk.type("b", "b")
    #expect(talk.prompt.contains(third.name.string))
  }

  @Test func `pages follow each other without a row twice or left out`() async throws {
    var talk = try await Talk()
    await talk.type("t2", "w", "w")
    var numbers: [Int] = []
    for _ in 0..<4 {
      numbers += talk.said.compactMap { line in
        line.firstIndex(of: ".").flatMap { Numerals.parseInteger(String(line[..<$0])) }
      }
      await talk.type("n")
    }
    #expect(numbers == Array(1...60))
    await talk.type("p", "p", "p", "p")
    #expect(talk.prompt.hasPrefix("۱. "))
    await talk.type("p")
    #expect(talk.says(exactly: Wording(.persian).nothingChanged))
    await talk.type("G")
    #expect(talk.prompt.hasPrefix("۱۳۰۰. "))
    #expect(!talk.says("…"))
    await talk.type("n")
    #expect(talk.says(exactly: Wording(.persian).nothingChanged))
    await talk.type("700")
    #expect(talk.prompt.hasPrefix("۷۰۰. "))
    #expect(!talk.says("…"))
    await talk.type("+")
    #expect(talk.prompt.hasPrefix("۷۰۱. "))
    await talk.type("-", "-")
    #expect(talk.prompt.hasPrefix("۶۹۹. "))
  }

  @Test(arguments: languages)
  func `words are found, filtered by, and sorting is said`(language: Language) async throws {
    var talk = try await Talk(language)
    let wording = Wording(language)
    await talk.type("t2", "w", "/يزد")
    #expect(talk.says("\(wording.findLabel): یزد"))
    let first = talk.prompt
    await talk.type("/")
    #expect(talk.prompt != first)
    await talk.type("//")
    #expect(talk.prompt == first)
    await talk.type("/ققق")
    #expect(talk.says(exactly: wording.notFound("ققق")))
    await talk.type("f یزد")
    #expect(talk.says(wording.filterLabel))
    let line = talk.prompt
    await talk.type("f نام<5")
    let refusal: CleanText = language == .persian ? "به جای نشانه : بگذارید" : "write : instead"
    #expect(talk.says(refusal) && talk.said.count == 1)
    await talk.type("f استان:یزد سال>1300")
    #expect(talk.says(language == .persian ? "استان:یزد سال>۱۳۰۰" : "province:یزد year>1300"))
    #expect(talk.prompt != line)
    await talk.type("F")
    #expect(talk.says(wording.range(from: 1, through: 15, of: 250)))
    await talk.type("s")
    #expect(talk.says(wording.sorted(by: wording.title(EndowmentField.name), .ascending)))
    await talk.type("S")
    #expect(talk.says(wording.sorted(by: wording.title(EndowmentField.name), .descending)))
  }

  @Test(arguments: languages)
  func `every list can be gone through and says its columns`(language: Language) async throws {
    var talk = try await Talk(language)
    let wording = Wording(language)
    await talk.type("t3")
    #expect(talk.says("console-1"))
    #expect(talk.says("\(wording.memory): "))
    await talk.type("w")
    #expect(talk.says(wording.tightestQuota))
    await talk.type("2")
    #expect(talk.prompt.hasPrefix(wording.numerals.plain(2).string))
    await talk.type("2")
    #expect(talk.says(wording.projectGrants))
    await talk.type("1")
    #expect(talk.says(wording.title(VirtualMachineField.state)))
    await talk.type("b", "b", "w", "w", "w")
    #expect(talk.says(wording.title(HostField.place)))
    await talk.type("t4")
    #expect(talk.says(wording.title(PropertyAddressField.arrived)))
    await talk.type("t2")
    #expect(talk.says(wording.chart(wording.name(Breakdown.province))))
    await talk.type("m", "m")
    #expect(talk.says(wording.chart(wording.name(Breakdown.custody))))
    let opened = await talk.type("M", "M", "1")
    #expect(opened.contains { $0.contains(wording.filterLabel.string) })
  }

  @Test(arguments: languages)
  func `an address is accepted, rejected, asked about, skipped and taken back by command`(
    language: Language
  ) async throws {
    var talk = try await Talk(language)
    let wording = Wording(language)
    let store = talk.studio.store
    func next() async throws -> PropertyAddress {
      try #require(try await store.nextOpen())
    }

    var address = try await next()
    await talk.type("v")
    #expect(talk.said.contains(address.text.string))
    #expect(talk.says(wording.why))
    #expect(talk.says(wording.name(Agreement.same)))
    await talk.type("2")
    #expect(talk.says("\(wording.why) \(wording.numerals.plain(2))"))
    await talk.type("a")
    #expect(talk.says(wording.name(ReviewState.accepted)))
    #expect(try await store.record(address.id)?.state == .accepted)
    await talk.type("u")
    #expect(try await store.record(address.id)?.state == address.state)

    await talk.type("r")
    #expect(talk.said.first == wording.title(of: ReasonsLayer(isSendingBack: false)).string)
    #expect(talk.says(wording.name(RejectReason.incomplete)))
    await talk.type("b", "r", "6")
    #expect(try await store.record(address.id)?.decision?.verdict == .reject(.incomplete))

    address = try await next()
    await talk.type(wording.title(Command.askPost).string)
    #expect(try await store.record(address.id)?.state == .needsPost)
    address = try await next()
    await talk.type("s")
    #expect(try await store.record(address.id)?.state == .skipped)
  }

  @Test func `nobody decides on what they were not told`() async throws {
    var talk = try await Talk()
    let address = try #require(try await talk.studio.store.nextOpen())
    for decision in ["a", "p", "s"] {
      await talk.type("v")
      // Another console decides, and the news comes in while nothing is said.
      try await talk.studio.store.decide(
        .skip, on: address.id, expected: address.state, reviewer: "رضا", at: Studio.now)
      await talk.session.take(try await talk.studio.figures())
      await talk.type(decision)
      #expect(talk.said.first == Wording(.persian).changedMeanwhile.string)
      #expect(talk.said.contains(address.text.string))
      #expect(try await talk.studio.store.record(address.id)?.decision?.reviewer == "رضا")
      try await talk.studio.store.undo(reviewer: "رضا", at: Studio.now)
      await talk.session.take(try await talk.studio.figures())
      await talk.type("b")
    }
    await talk.type("v", "r")
    try await talk.studio.store.decide(
      .skip, on: address.id, expected: address.state, reviewer: "رضا", at: Studio.now)
    await talk.session.take(try await talk.studio.figures())
    await talk.type("1")
    #expect(talk.said.first == Wording(.persian).changedMeanwhile.string)
    #expect(try await talk.studio.store.record(address.id)?.state == .skipped)
  }

  @Test(arguments: languages)
  func `what cannot be done is answered with a sentence`(language: Language) async throws {
    var talk = try await Talk(language)
    let wording = Wording(language)
    await talk.type("999")
    #expect(talk.said == [wording.noSuchItem(999).string])
    await talk.type("0")
    #expect(talk.said == [wording.noSuchItem(0).string])
    await talk.type("/یزد")
    #expect(talk.said == [wording.notHere(.find).string])
    await talk.type("xyz")
    #expect(talk.said == [wording.unknownLine("xyz").string])
    await talk.type(wording.title(Command.theme).string)
    #expect(talk.said == [wording.notHere(.theme).string])
    await talk.type("t3", "n")
    #expect(talk.said == [wording.notHere(.pageDown).string])
    var reader = try await Talk(language, readOnly: true)
    await reader.type("v")
    for line in ["a", "r", "p", "s", "u"] {
      await reader.type(line)
      #expect(reader.said == [wording.readOnlyRefusal.string])
    }
  }

  @Test(arguments: languages)
  func `the help names every letter in force, and the commands are a list`(language: Language)
    async throws
  {
    var talk = try await Talk(language)
    let wording = Wording(language)
    for (lines, context) in [([], KeyContext.general), (["t2", "w"], .records), (["v"], .review)] {
      for line in lines { await talk.type(line) }
      await talk.type("?")
      for verb in PlainVerb.verbs(in: context) where talk.session.offers(verb.command) {
        #expect(talk.says(exactly: "\(verb.word): \(wording.plainTitle(verb.command))"))
      }
    }
    await talk.type(":")
    #expect(talk.said.first == wording.paletteTitle.string)
    let cloud = try #require(
      talk.said.firstIndex { $0.contains(wording.title(Command.cloud).string) })
    await talk.type("\(cloud)")
    #expect(talk.said.first?.hasPrefix(wording.title(Tab.cloud).string) == true)
    await talk.type(":\(wording.title(Command.overview))", "1")
    #expect(talk.said.first == wording.title(Tab.overview).string)
    let shrines = wording.views(of: .endowments)[7]
    await talk.type(":\(shrines)", "1")
    #expect(talk.said.first?.hasPrefix(wording.title(Tab.endowments).string) == true)
    #expect(talk.said.first?.contains(shrines.string) == true)
    await talk.type(":\(wording.title(Command.overview))", "1")
    await talk.type(":ققق")
    #expect(talk.says(exactly: wording.nothingFound))
    await talk.type("b")
    #expect(talk.said.first == wording.title(Tab.overview).string)
  }

  @Test func `an alert opens the records it speaks of`() async throws {
    var talk = try await Talk()
    await talk.type("4", "4")
    #expect(talk.said.first?.hasPrefix(Wording(.persian).title(Tab.overview).string) == false)
    await talk.type("t1")
    #expect(talk.prompt.hasPrefix("۴. "))
  }

  @Test func `empty and unread stores say so`() async throws {
    var talk = try await Talk(empty: true)
    let wording = Wording(.persian)
    await talk.type("t2", "w")
    #expect(talk.says(exactly: wording.nothingFound))
    await talk.type("v")
    #expect(talk.says(exactly: wording.queueEmpty))
    let studio = try Studio()
    var waiting = PlainSession(
      state: studio.blank(size: PlainSession.size), sources: studio.sources, refreshAll: {})
    #expect(waiting.whole().contains { $0.string.contains(wording.word(.unknown).string) })
  }

  @Test func `news is not said until it is asked for, and Enter asks every source`() async throws {
    let studio = try Studio()
    let asked = Asked()
    var session = PlainSession(
      state: studio.blank(size: PlainSession.size), sources: studio.sources,
      refreshAll: { asked.count.withLock { $0 += 1 } })
    _ = session.whole()
    await session.take(try await studio.figures())
    let lines = await session.answer("")
    #expect(lines.contains { $0.string.contains("۲۵۰") })
    #expect(asked.count.withLock { $0 } == 1)
  }

  @Test func `the language is switched in mid-conversation, and quitting ends it`() async throws {
    var talk = try await Talk()
    await talk.type("t2", "L")
    #expect(talk.said.first?.hasPrefix("Endowments") == true)
    #expect(!talk.session.isOver)
    await talk.type("q")
    #expect(talk.session.isOver)
  }
}

extension PlainSession {
  /// Whether a command is offered on the page in sight.
  fileprivate func offers(_ command: Command) -> Bool { state.isAvailable(command) }
}

/// How often every source was asked.
private final class Asked: Sendable {
  let count = Mutex(0)
}
