import Domain
import Persian
import Testing

@Suite struct DeedMoveTests {
  private let day = Day(epoch: 20_000)

  private var moves: [DeedMove] {
    [
      .collection, .survey, .request, .publicNotice, .boundaries, .entry,
      .issue(serial: "12", kind: .singleSheet, day: day), .delivery, .amendment, .objection,
      .settlement, .plateConflict, .conflictResolution, .annulmentSuit, .suitDismissed, .annulled,
      .documentsMissing, .shelving, .resumption,
    ]
  }

  @Test func `a unit comes to its deed step by step, and its deed to its owner`() throws {
    var deed = Deed(state: .none)
    for move in moves.prefix(8) { deed = try deed.moved(move) }
    #expect(deed == Deed(state: .delivered, kind: .singleSheet, serial: "12", issued: day))
  }

  @Test func `every move starts from its sources alone, and every state is reached`() throws {
    for move in moves {
      for state in DeedState.allCases {
        let deed = Deed(state: state, kind: .booklet, serial: "7", issued: day)
        if move.sources.contains(state) {
          #expect(try deed.moved(move).state == move.target)
        } else {
          #expect(throws: DeedRefusal.wrongState(state)) { try deed.moved(move) }
        }
      }
    }
    #expect(Set(moves.map(\.target)) == Set(DeedState.allCases))
    #expect(moves.reduce(Set()) { $0.union($1.sources) } == Set(DeedState.allCases))
  }

  @Test func `a deed is not issued without a number, nor past its entry in the book`() {
    #expect(throws: DeedRefusal.serialMissing) {
      try Deed(state: .entered).moved(.issue(serial: "", kind: .singleSheet, day: day))
    }
    #expect(throws: DeedRefusal.wrongState(.boundaryMarking)) {
      try Deed(state: .boundaryMarking).moved(.issue(serial: "1", kind: .singleSheet, day: day))
    }
  }

  @Test func `an annulled deed is none, one that stands its suit is what it was`() throws {
    let sued = try Deed(state: .delivered, kind: .singleSheet, serial: "9", issued: day)
      .moved(.annulmentSuit)
    #expect(sued.state.isIssued)
    #expect(try sued.moved(.annulled) == Deed(state: .none))
    #expect(
      try sued.moved(.suitDismissed)
        == Deed(state: .issued, kind: .singleSheet, serial: "9", issued: day))
  }
}
