package import Persian

/// The states of an image an operator tells apart.
package enum SystemImageState: Int, Coded {
  case active = 1
  /// It is there, and nothing may be started from it.
  case deactivated
  /// It is being uploaded or made.
  case preparing
  case deleting
  case deleted
  case error
}

/// Who may start machines from an image.
package enum ImageVisibility: Int, Coded {
  case `public` = 1
  /// The owner and those the owner has named.
  case shared
  /// The owner alone.
  case `private`
}

/// An image (تصویر سیستم) that machines are started from.
package struct SystemImage: Hashable, Sendable {
  package var id: RecordID<SystemImage>
  /// What the cloud calls it for good, such as its UUID; unique.
  package var code: CleanText
  package var name: CleanText
  package var system: CleanText
  /// Empty where nobody has said.
  package var version: CleanText
  /// The last day its maker mends it; nil where nobody has said.
  package var supportEnd: Day?
  package var sizeGiB: Int
  package var state: SystemImageState
  package var visibility: ImageVisibility
  /// The agency it belongs to; nil where it is the cloud's own.
  package var tenant: RecordID<Tenant>?
  /// Empty where it is the cloud's own.
  package var tenantName: CleanText
  package var created: Day
  /// When a machine was last started from it; nil where nobody has said.
  package var lastUsed: Day?

  package init(
    id: RecordID<SystemImage>, code: CleanText, name: CleanText, system: CleanText,
    version: CleanText, supportEnd: Day?, sizeGiB: Int, state: SystemImageState,
    visibility: ImageVisibility, tenant: RecordID<Tenant>?, tenantName: CleanText, created: Day,
    lastUsed: Day?
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.system = system
    self.version = version
    self.supportEnd = supportEnd
    self.sizeGiB = sizeGiB
    self.state = state
    self.visibility = visibility
    self.tenant = tenant
    self.tenantName = tenantName
    self.created = created
    self.lastUsed = lastUsed
  }

  /// Whether its maker mends it no longer.
  package func isUnsupported(on today: Day) -> Bool { supportEnd.map { $0 < today } ?? false }
}
