/// Guards for the pieces of a right-to-left row that are read left to right.
package enum Isolation {
  static let open: UInt32 = 0x2066  // LRI
  static let close: UInt32 = 0x2069  // PDI

  /// The text with each Latin phrase, address, identifier and number between LRI and PDI.
  ///
  /// Without them the bidirectional algorithm tears `85%`, `11936-53471` or `/var/log` apart
  /// behind a Persian letter. A text without right-to-left letters comes back as it is.
  package static func isolating(_ s: String) -> String {
    guard Script.hasRightToLeft(s) else { return s }
    let characters = s.unicodeScalars.map(\.value)
    var output = String.UnicodeScalarView()
    characters.withUnsafeBufferPointer { buffer in
      var islands = IslandScanner(buffer)
      var copied = 0
      while let island = islands.next() {
        output.append(contentsOf: buffer[copied..<island.lowerBound].scalars)
        output.append("\u{2066}")
        output.append(contentsOf: buffer[island].scalars)
        output.append("\u{2069}")
        copied = island.upperBound
      }
      output.append(contentsOf: buffer[copied...].scalars)
    }
    return String(output)
  }
}

extension Slice<UnsafeBufferPointer<UInt32>> {
  fileprivate var scalars: [Unicode.Scalar] { compactMap(Unicode.Scalar.init) }
}
