package import Foundation
package import Persian

/// What somebody may do with the review queue.
package enum ClerkRole: String, Hashable, Sendable, CaseIterable {
  /// Looks, and changes nothing.
  case viewer
  case clerk
  /// Decides like a clerk, and makes decisions final.
  case supervisor

  /// As whom they move addresses.
  package var mover: ReviewMover? {
    switch self {
    case .viewer: nil
    case .clerk: .clerk
    case .supervisor: .supervisor
    }
  }
}

/// Where a clerk works: who, on which console, and how long an address stays in hand untouched.
package struct ClerkDesk: Hashable, Sendable {
  /// The length of a lease where nothing else is said: ten minutes.
  package static let usualLease: TimeInterval = 600

  package let clerk: CleanText
  /// What tells this console from any other, of the same clerk too.
  package let session: CleanText
  package let role: ClerkRole
  /// Seconds until what was taken and left is free again.
  package let lease: TimeInterval

  package init(
    clerk: CleanText, session: CleanText, role: ClerkRole = .clerk,
    lease: TimeInterval = Self.usualLease
  ) {
    self.clerk = clerk
    self.session = session
    self.role = role
    self.lease = lease
  }

  /// As whom the clerk moves addresses; throws for who only looks.
  package var mover: ReviewMover {
    get throws(QueueRefusal) {
      guard let mover = role.mover else { throw .viewer }
      return mover
    }
  }
}
