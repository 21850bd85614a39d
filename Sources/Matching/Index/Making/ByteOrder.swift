// A cheap order of texts that depends on nothing but their bytes: the same rows make the same index.

extension Sequence<String> {
  func sortedByBytes() -> [String] {
    sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension [String] {
  /// The place of each text among all in the order of their bytes.
  func byteRanks() -> [UInt32] {
    let order = indices.sorted { self[$0].utf8.lexicographicallyPrecedes(self[$1].utf8) }
    var ranks = [UInt32](repeating: 0, count: count)
    for (rank, index) in order.enumerated() { ranks[index] = UInt32(rank) }
    return ranks
  }
}

extension Array {
  /// The same elements, each at the place that its rank says.
  func placed(by ranks: [UInt32]) -> [Element] {
    var placed = self
    for (index, rank) in ranks.enumerated() { placed[Int(rank)] = self[index] }
    return placed
  }
}
