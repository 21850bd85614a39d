import App
import Domain
import Foundation
import Persian
import Stores

/// A store's queue as one command works on it.
struct QueueSession {
  let store: SQLiteStore
  let desk: ClerkDesk
  let wording: Wording
  let zone: TimeZone
  let format: ReportFormat

  func close() {
    // What was decided is committed: a failure here loses nothing.
    try? store.close()
  }

  /// The address of this code; throws where there is none.
  func find(_ written: String) async throws -> PropertyAddress {
    let code = CleanText(RawText(written))
    guard let address = try await store.address(code: code) else {
      throw Failure(
        wording.say("نشانی \(code) در صف نیست.", "no address \(code) is in the queue."),
        code: .noInput)
    }
    return address
  }

  /// Prints an address with all that is known of it.
  func show(_ address: PropertyAddress) async throws {
    let holder = try await store.holder(of: address.id, at: Date())
    let match = try await store.match(of: address.id)
    let note = try await store.context(of: address.id).note
    switch format {
    case .json:
      Output.standard.write(
        try QueueDocument(address, holder: holder, note: note, match: match, wording).json() + "\n")
    case .text:
      for line in wording.lines(
        of: address, holder: holder, note: note, match: match, zone: zone)
      {
        Output.standard.row(line)
      }
    }
  }

  /// Prints one line for each of several addresses.
  func show(_ addresses: [PropertyAddress]) throws {
    switch format {
    case .json:
      for address in addresses {
        Output.standard.write(
          try QueueDocument(address, wording).json() + "\n")
      }
    case .text:
      for address in addresses { Output.standard.row(wording.line(of: address, zone: zone)) }
    }
  }

  /// Prints what a decision came to.
  func show(_ outcome: DecisionOutcome, _ address: PropertyAddress) throws {
    switch format {
    case .json: Output.standard.write(try OutcomeDocument(outcome, address).json() + "\n")
    case .text: Output.standard.row(wording.line(of: outcome, address))
    }
  }
}
