package import Persian

/// Which endowments to list; nil or empty means "any".
package struct EndowmentFilter: Hashable, Sendable {
  package var province: CleanText?
  package var custody: Custody?
  package var use: EndowmentUse?
  package var kind: EndowmentKind?
  package var intention: IntentionCategory?
  /// Words that must all occur in name, donor, trustee, code or place, letter variants and ZWNJ apart.
  package var text: CleanText

  package init(
    province: CleanText? = nil, custody: Custody? = nil, use: EndowmentUse? = nil,
    kind: EndowmentKind? = nil, intention: IntentionCategory? = nil, text: CleanText = ""
  ) {
    self.province = province
    self.custody = custody
    self.use = use
    self.kind = kind
    self.intention = intention
    self.text = text
  }
}

/// A column endowments can be ordered by.
package enum EndowmentColumn: Int, Coded {
  case code = 1
  case name
  case province
  case unitCount
  case foundedYear
}

/// Which property units to list; nil or empty means "any".
package struct PropertyUnitFilter: Hashable, Sendable {
  package var endowment: RecordID<Endowment>?
  package var province: CleanText?
  package var deed: DeedState?
  package var type: PropertyType?
  package var occupancy: Occupancy?
  /// Lease ends on or after this day.
  package var leaseEndsFrom: Day?
  /// Lease ends on or before this day.
  package var leaseEndsThrough: Day?
  package var text: CleanText

  package init(
    endowment: RecordID<Endowment>? = nil, province: CleanText? = nil, deed: DeedState? = nil,
    type: PropertyType? = nil, occupancy: Occupancy? = nil, leaseEndsFrom: Day? = nil,
    leaseEndsThrough: Day? = nil, text: CleanText = ""
  ) {
    self.endowment = endowment
    self.province = province
    self.deed = deed
    self.type = type
    self.occupancy = occupancy
    self.leaseEndsFrom = leaseEndsFrom
    self.leaseEndsThrough = leaseEndsThrough
    self.text = text
  }
}

/// A column property units can be ordered by.
package enum PropertyUnitColumn: Int, Coded {
  case code = 1
  case title
  case province
  case area
  case rent
  case leaseEnd
}

package typealias EndowmentQuery = RecordQuery<EndowmentFilter, EndowmentColumn>
package typealias PropertyUnitQuery = RecordQuery<PropertyUnitFilter, PropertyUnitColumn>
