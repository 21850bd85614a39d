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

  /// Whether capacity becomes free with it; what an address holds is counted nowhere.
  package var holdsCapacity: Bool {
    switch self {
    case .machine, .volume, .gpu, .device: true
    case .address, .balancer, .database: false
    }
  }
}
