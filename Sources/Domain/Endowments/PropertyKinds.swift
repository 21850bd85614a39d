/// What a property unit is.
package enum PropertyType: Int, Coded {
  case farmLand = 1
  case garden
  case residentialLand
  case residentialBuilding
  case commercial
  case office
  case waterWell
  case qanat
  case pasture
  case workshop
  case historic
  case undividedShare
  case movable
}

/// Who is in a property unit today.
package enum Occupancy: Int, Coded {
  case leased = 1
  case withoutLease
  case encroached
  case vacant
  case directUse
}

/// How far the title deed of a unit has come.
package enum DeedState: Int, Coded {
  case none = 1
  case collectingDocuments
  case surveying
  case registrationRequested
  case publicNotice
  case boundaryMarking
  case objected
  case issued
  case entered
  case delivered
  case amending
  case plateConflict
  case annulment
  case documentsMissing
  case undecided

  /// Whether the land registry has issued a deed that stands.
  package var isIssued: Bool {
    switch self {
    case .issued, .delivered, .amending, .annulment: true
    case .none, .collectingDocuments, .surveying, .registrationRequested, .publicNotice,
      .boundaryMarking, .objected, .entered, .plateConflict, .documentsMissing, .undecided:
      false
    }
  }
}

/// The printed form of a title deed.
package enum DeedKind: Int, Coded {
  case booklet = 1
  case singleSheet
}
