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

  /// Whether the inventory alone knows what its rules ask: no exporter tells when an image was last used.
  package var isInventoried: Bool { self == .image }

  /// Whether capacity becomes free with it; what an address holds is counted nowhere.
  package var holdsCapacity: Bool {
    switch self {
    case .machine, .volume, .gpu, .device, .image: true
    case .address, .balancer, .database: false
    }
  }
}

/// What the inventory tells of resources that it alone knows.
package enum WasteFact: Int, Coded {
  /// Days since anything was made of it; unknown where nobody has said.
  case daysUnused = 1
}
