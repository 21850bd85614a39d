import Foundation
import Persian
import Testing

@testable import Domain

@Suite struct `moves of an address through the review queue` {
  /// Every move there is, by where it starts: written out, so that a change of the table shows.
  private static let table: [ReviewState: [ReviewMove: ReviewState]] = {
    let verdicts: [ReviewMove: ReviewState] = [
      .accept: .accepted, .reject: .rejected, .askPost: .needsPost, .skip: .skipped,
      .sendBack: .sentBack,
    ]
    return [
      .received: [
        .matchSurely: .autoMatched, .offer: .inReview, .findNothing: .noCandidate,
        .recogniseDuplicate: .duplicate, .fail: .failed,
      ],
      .noCandidate: verdicts, .inReview: verdicts, .skipped: verdicts, .answered: verdicts,
      .accepted: [.finalise: .final], .autoMatched: [.finalise: .final],
      .rejected: [.finalise: .final], .final: [.write: .written], .needsPost: [.answer: .answered],
      .sentBack: [.resubmit: .received], .failed: [.retry: .received],
    ]
  }()

  @Test(arguments: ReviewState.allCases)
  func `of all moves from all states only those of the table exist`(state: ReviewState) {
    for move in ReviewMove.allCases {
      for mover in ReviewMover.allCases {
        let step = try? ReviewStep(move, from: state, by: mover)
        let isTheirs = move.movers.contains(mover)
        #expect(step?.to == (isTheirs ? Self.table[state]?[move] : nil), "\(move) by \(mover)")
        #expect(step == nil || step?.from == state)
      }
    }
  }

  @Test func `what is refused says which move from where, or whose it is`() {
    #expect(throws: QueueRefusal.forbidden(.accept, from: .received)) {
      try ReviewStep(.accept, from: .received, by: .clerk)
    }
    #expect(throws: QueueRefusal.notTheirs(.finalise)) {
      try ReviewStep(.finalise, from: .accepted, by: .clerk)
    }
    #expect(throws: QueueRefusal.notTheirs(.accept)) {
      try ReviewStep(.accept, from: .inReview, by: .worker)
    }
  }

  @Test func `every state but the first is reached, and every open one can be left`() {
    let reached = Set(ReviewMove.allCases.map(\.target))
    #expect(Set(ReviewState.allCases).subtracting(reached) == [])
    for state in ReviewState.allCases where state.isOpen {
      #expect(ReviewMove.accept.sources.contains(state))
    }
    #expect(!ReviewState.received.isOpen)
  }

  @Test func `the way back leads where the verdict came from, unless all is final`() throws {
    for verdict in [
      .reject(.incomplete), .askPost, .skip, .sendBack(.incomplete), .accept(RecordID(1)),
    ] as [Verdict] {
      for previous in ReviewState.allCases {
        let step = try? ReviewStep(takingBack: verdict, to: previous, at: verdict.state)
        let isPossible = previous.isOpen || previous == .received
        #expect((step != nil) == isPossible)
        #expect(step == nil || step?.from == verdict.state && step?.to == previous)
      }
      for state in [ReviewState.final, .written] {
        #expect(throws: QueueRefusal.settled(state)) {
          try ReviewStep(takingBack: verdict, to: .inReview, at: state)
        }
      }
    }
  }

  @Test func `numbers of states and verdicts are part of the file format`() {
    let numbers = ReviewState.allCases.map(\.rawValue)
    #expect(numbers == Array(1...14))
    #expect(
      ReviewState.allCases.map(\.token) == [
        "received", "autoMatched", "noCandidate", "inReview", "accepted", "rejected", "needsPost",
        "skipped", "duplicate", "failed", "answered", "final", "written", "sentBack",
      ])
    #expect(AuditedTable.decisionGround.rawValue == 6)
  }

  @Test func `who only looks moves nothing`() {
    let desk = ClerkDesk(clerk: "سارا", session: "1", role: .viewer)
    #expect(throws: QueueRefusal.viewer) { try desk.mover }
    #expect(ClerkRole.supervisor.mover == .supervisor)
  }
}
