/// How far the making of demonstration data has come.
package struct DemoProgress: Hashable, Sendable {
  package let stage: DemoStage
  /// Records of this stage written so far.
  package let done: Int
  /// Records this stage will have written; an estimate for leases.
  package let total: Int

  package init(stage: DemoStage, done: Int, total: Int) {
    self.stage = stage
    self.done = done
    self.total = total
  }
}

/// A part of the demonstration data, in the order of making.
package enum DemoStage: Int, CaseIterable, Sendable {
  case cloud = 1
  case gnaf
  case registry
  case queue
}
