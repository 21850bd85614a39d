package import Foundation
package import Persian

/// Why the review queue does not do what was asked.
package enum QueueRefusal: Error, Hashable, Sendable {
  /// Somebody else has the address in hand until then.
  case held(by: CleanText, until: Date)
  /// No address moves so from where it stands.
  case forbidden(ReviewMove, from: ReviewState)
  /// The step is somebody else's: the worker's, the Post's, a supervisor's.
  case notTheirs(ReviewMove)
  /// What is final is not taken back.
  case settled(ReviewState)
  /// Who only looks decides nothing.
  case viewer
  /// Only a supervisor settles what two clerks judged differently.
  case notArbiter
  /// What an arbiter decided is not taken back.
  case arbitrated
}
