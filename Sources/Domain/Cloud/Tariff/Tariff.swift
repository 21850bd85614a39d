package import Persian

/// What capacity costs, as an operator states it: no tariff comes with the product.
package struct Tariff: Hashable, Sendable {
  /// The first day it holds.
  package let from: Day
  package let vcpuHour: Rial
  /// A GiB of memory for an hour.
  package let memoryHour: Rial
  /// A GiB of disk for thirty days.
  package let diskMonth: Rial
  package let gpuHour: Rial
  /// A floating address for thirty days; nil where nobody has said.
  package let addressMonth: Rial?
  /// A load balancer for thirty days; nil where nobody has said.
  package let balancerMonth: Rial?

  package init(
    from: Day, vcpuHour: Rial, memoryHour: Rial, diskMonth: Rial, gpuHour: Rial,
    addressMonth: Rial? = nil, balancerMonth: Rial? = nil
  ) {
    self.from = from
    self.vcpuHour = vcpuHour
    self.memoryHour = memoryHour
    self.diskMonth = diskMonth
    self.gpuHour = gpuHour
    self.addressMonth = addressMonth
    self.balancerMonth = balancerMonth
  }

  /// Hours of thirty days.
  package static let monthHours = 720

  /// What holding this for thirty days costs.
  package func month(of resources: Resources) -> Rial {
    let memory = memoryHour * Self.monthHours * resources.memoryMiB
    return vcpuHour * Self.monthHours * resources.vcpus
      // Whole GiB are rare among small machines.
      + Rial(memory.amount / 1_024)
      + diskMonth * resources.diskGiB
      + gpuHour * Self.monthHours * resources.gpus
  }

  /// What a wasted resource costs in thirty days, where it holds this; nil where nobody can say.
  package func month(of subject: WasteSubject, holding saving: Resources?) -> Rial? {
    switch subject {
    case .address: addressMonth
    case .balancer: balancerMonth
    default: saving.map(month)
    }
  }
}

extension [Tariff] {
  /// The newest that holds on a day; nil before the first.
  package func holding(on day: Day) -> Tariff? {
    filter { $0.from <= day }.max { $0.from < $1.from }
  }
}
