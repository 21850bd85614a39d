import Domain
import Persian

/// What is known of the resources of one rule, by server or by the inventory.
struct WasteEvidence {
  /// What the rule is about.
  let resources: [[CleanText]: Trait]
  /// Share of the window that was measured.
  let coverage: [[CleanText]: Double]
  /// Of each condition.
  let figures: [[[CleanText]: Double]]

  /// What is told of one resource beside the figures it is judged by.
  struct Trait {
    /// GiB of disk, where it holds some; nil where nobody has said.
    var size: Double?
    var called: CleanText?
    var owner: WasteOwner?
    /// The machine that it is, or belongs to.
    var machine: VirtualMachine?
    /// Nil where only its coverage tells how old it is.
    var created: Day?
  }
}
