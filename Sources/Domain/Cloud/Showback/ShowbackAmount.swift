/// Capacity over time.
package struct ShowbackAmount: Hashable, Sendable {
  package let vcpuHours: Double
  /// GiB of memory times hours.
  package let memoryHours: Double
  /// GiB of disk times months of thirty days.
  package let diskMonths: Double
  package let gpuHours: Double

  package init(
    vcpuHours: Double = 0, memoryHours: Double = 0, diskMonths: Double = 0, gpuHours: Double = 0
  ) {
    self.vcpuHours = vcpuHours
    self.memoryHours = memoryHours
    self.diskMonths = diskMonths
    self.gpuHours = gpuHours
  }

  package static let zero = ShowbackAmount()

  package static func + (left: Self, right: Self) -> Self {
    ShowbackAmount(
      vcpuHours: left.vcpuHours + right.vcpuHours,
      memoryHours: left.memoryHours + right.memoryHours,
      diskMonths: left.diskMonths + right.diskMonths, gpuHours: left.gpuHours + right.gpuHours)
  }
}
