/// What the third version of the store adds to the second.
enum ReviewQueue {
  static let creation: [String] = [
    QueueTables.creation, QualityTables.creation, PostTables.creation,
  ]
}
