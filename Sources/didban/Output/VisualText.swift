import Persian

extension Line {
  /// The code points of the row as they stand on the glass, left to right.
  ///
  /// `ambient` is the direction the row was shaped for.
  func visualText(ambient: Direction) -> String {
    var scalars = String.UnicodeScalarView()
    for cluster in ambient == .leftToRight ? clusters : clusters.reversed() {
      scalars.append(cluster.base)
      scalars.append(contentsOf: cluster.marks)
    }
    return String(scalars)
  }
}
