import Canvas
import Domain
import Foundation
import Matching
import Persian
import Stores
import Testing

@testable import App

/// What lies around an address, on the review.
struct ContextTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
  }

  @Test(arguments: [Language.persian, .english])
  func `is told where there is room, and of the next address at once`(language: Language)
    async throws
  {
    let wording = Wording(language)
    var console = try await studio.rehearse("v", language, size: Size(width: 100, height: 30))
    let context = try #require(console.reviewed?.context)
    #expect(context.siblings != nil)
    #expect(
      console.shows(wording.siblings(context.siblings)) && console.shows(wording.alike(context)))
    #expect(console.state.plainPage.remarks.contains(wording.siblings(context.siblings)))
    let small = try await studio.rehearse("v", language, size: Size(width: 80, height: 24))
    #expect(!small.shows(wording.alike(context)))
    // The next one is there before anything is read.
    let next = try await studio.store.waiting(
      TakingChoice(), besides: try #require(console.reviewed?.address).id, session: "مریم",
      at: Studio.now)
    let address = try #require(next)
    try await console.press("s")
    #expect(console.reviewed?.address?.id == address.id)
    #expect(try await console.reviewed?.context == studio.store.context(of: address.id))
  }

  @Test func `is prepared with the next address`() throws {
    var review = ReviewPane()
    let address = PropertyAddress(
      id: RecordID(7), code: "7", endowmentName: "", officeProvince: "", officeCounty: "",
      text: "تهران", postcode: "", state: .inReview, arrived: Studio.now, decision: nil)
    let result = studio.sources.matcher.recalled([], for: AddressQuestion(address))
    let context = AddressContext(alikeOpen: 3)
    review.take(
      prepared: PreparedAddress(
        address: address, match: WeighedMatch(result: result, ground: DecisionGround()),
        context: context))
    review.take(next: TakenAddress(address: address, until: Studio.now, match: nil))
    #expect(review.context == context)
    // It is asked for anew nevertheless: what was just decided may count.
    let effects = review.request(
      TakingChoice(), at: ClerkDesk(clerk: "مریم", session: "1"), reload: false)
    #expect(effects.contains(.loadContext(address.id)))
    review.take(context: .success(AddressContext(alikeOpen: 9)), of: RecordID(8))
    review.take(context: .failure(.locked), of: address.id)
    #expect(review.context == context)
  }

  @Test(arguments: [Language.persian, .english])
  func `says over so many where there are more, and nothing of what is not known`(
    language: Language
  ) {
    let wording = Wording(language)
    let many = EndowmentSiblings(count: 500, decided: 20, isCut: true, place: [], foundThere: 0)
    #expect(wording.siblings(many).string.contains(wording.numerals.integer(500).string))
    #expect(
      wording.siblings(nil)
        == wording.siblings(
          EndowmentSiblings(count: 0, decided: 0, isCut: false, place: [], foundThere: 0)))
    #expect(wording.alike(AddressContext()) != wording.alike(AddressContext(alikeFound: 1)))
  }

  @Test func `a second look and an arbiter are told nothing of it`() async throws {
    try studio.store.setSecondReviewShare(1)
    var first = try await studio.rehearse("v", size: Size(width: 100, height: 30))
    try await first.press("<enter>")
    let second = try await studio.rehearse(
      "V", size: Size(width: 100, height: 30), reviewer: "رضا")
    #expect(second.reviewed?.address != nil && second.reviewed?.context == nil)
  }

  @Test func `what older programs cut at five is matched anew`() {
    func match(_ count: Int) -> StoredMatch {
      StoredMatch(
        model: "m", index: "i", probability: 0.5,
        candidates: (0..<count).map { n in
          Candidate(
            row: GnafRow(
              id: RecordID(Int64(n)), code: "", buildingCode: "", postcode: "", province: "",
              county: "", city: "", neighbourhood: "", mainStreet: "", sideStreet: "", alley: "",
              plaque: "", floor: "", unit: "", coordinates: nil), score: 0, evidence: [])
        }, moment: Studio.now)
    }
    #expect(match(5).mayBeCut)
    #expect(![0, 3, 4, 6, 10].contains { match($0).mayBeCut })
  }
}
