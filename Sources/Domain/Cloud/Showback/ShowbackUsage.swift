/// What a machine used in a period, as far as it was measured.
package struct ShowbackUsage: Hashable, Sendable {
  /// An amount, and what share of the period it was measured in, 0...1.
  package struct Measure: Hashable, Sendable {
    package let amount: Double
    package let share: Double

    package init(amount: Double, share: Double) {
      self.amount = amount
      self.share = share
    }
  }

  /// In vCPU-hours; nil where nobody has measured.
  package let vcpu: Measure?
  /// In GiB-hours; nil where nobody has measured.
  package let memory: Measure?

  package init(vcpu: Measure? = nil, memory: Measure? = nil) {
    self.vcpu = vcpu
    self.memory = memory
  }

  /// Of two that tell of the same machine, for each figure the one measured longer.
  package func merged(with other: Self) -> Self {
    ShowbackUsage(
      vcpu: Self.longer(vcpu, other.vcpu), memory: Self.longer(memory, other.memory))
  }

  private static func longer(_ one: Measure?, _ other: Measure?) -> Measure? {
    guard let one else { return other }
    return (other?.share ?? 0) > one.share ? other : one
  }
}
