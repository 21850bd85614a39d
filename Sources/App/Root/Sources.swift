package import Domain
package import Foundation
package import Matching

/// The ports an interface works through, filled by the composition root.
package struct Sources: Sendable {
  package let registry: any EndowmentRegistry
  package let cloud: any CloudInventory
  package let addresses: any AddressQueue
  package let matcher: Matcher
  /// The real clock, or a test's.
  package let now: @Sendable () -> Date

  package init(
    registry: any EndowmentRegistry, cloud: any CloudInventory, addresses: any AddressQueue,
    matcher: Matcher, now: @escaping @Sendable () -> Date
  ) {
    self.registry = registry
    self.cloud = cloud
    self.addresses = addresses
    self.matcher = matcher
    self.now = now
  }
}
