/// What may be wasted.
package enum WasteSubject: Int, Coded {
  case machine = 1
  case volume
  case gpu
  /// A disk of a machine of which nobody says that it is a volume.
  case device
  /// A floating address.
  case address
  case balancer
  case database
  case image
  case snapshot

  /// Whether the inventory alone knows what its rules ask: no exporter tells when an image was last used,
  /// or of what a snapshot was made.
  package var isInventoried: Bool { self == .image || self == .snapshot }

  /// Whether capacity becomes free with it; what an address holds is counted nowhere.
  package var holdsCapacity: Bool {
    switch self {
    case .machine, .volume, .gpu, .device, .image, .snapshot: true
    case .address, .balancer, .database: false
    }
  }
}

/// What the inventory tells of resources that it alone knows.
package enum WasteFact: Int, Coded {
  /// Days since anything was made of it; unknown where nobody has said.
  case daysUnused = 1
  case daysOld
  /// 1 where what it was made of is gone, else 0; unknown where nobody has said what there is.
  case parentGone
}
