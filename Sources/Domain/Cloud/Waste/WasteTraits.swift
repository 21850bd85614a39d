package import Persian

/// What is told of resources beside the figures they are judged by.
package struct WasteTraits: Hashable, Sendable {
  /// A series for each resource that is there now, whatever was measured of it.
  ///
  /// Where disk becomes free, the figure is how much, in GiB. The labels below are among its labels or its
  /// details.
  package let query: MetricQuery
  /// The label that people call it by.
  package let name: CleanText?
  /// The label with the code of its agency.
  package let owner: CleanText?
  /// The label with the code or the name of the machine it belongs to.
  package let machine: CleanText?

  package init(
    query: MetricQuery, name: CleanText?, owner: CleanText?, machine: CleanText?
  ) {
    self.query = query
    self.name = name
    self.owner = owner
    self.machine = machine
  }
}
