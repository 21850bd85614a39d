extension Folding {
  /// Where a folded needle occurs in a text, as ranges of unicode scalar offsets.
  ///
  /// Hits do not overlap, and each takes in the marks and joiners on its last letter.
  package static func matches(_ haystack: CleanText, needle folded: String) -> [Range<Int>] {
    let needle = Array(folded.utf8)
    guard !needle.isEmpty else { return [] }
    var text = haystack.string
    return text.withUTF8 { utf8 in
      withPass(over: utf8) { pass, output in
        var trail = FoldingTrail()
        trail.follow(utf8, with: &pass)
        let key = UnsafeBufferPointer(rebasing: output[..<pass.count])
        return trail.ranges(of: needle, in: key)
      }
    }
  }
}

/// The way back from the bytes of a search key to the scalars they came from.
private struct FoldingTrail {
  /// For each byte of the key the scalar it came from.
  private var origins: [Int] = []
  /// For each byte of the key the scalar after its letter, marks taken in.
  private var ends: [Int] = []

  mutating func follow(_ utf8: UnsafeBufferPointer<UInt8>, with pass: inout FoldingPass) {
    origins.reserveCapacity(utf8.count)
    ends.reserveCapacity(utf8.count)
    var lastSpace = 0
    for (offset, scalar) in String(decoding: utf8, as: UTF8.self).unicodeScalars.enumerated() {
      let owedSpace = pass.owesSpace
      let before = pass.count
      pass.take(scalar.value)
      if pass.count > before {
        if owedSpace {
          origins.append(lastSpace)
          ends.append(offset)
        }
        let letters = pass.count - origins.count
        origins.append(contentsOf: repeatElement(offset, count: letters))
        ends.append(contentsOf: repeatElement(offset + 1, count: letters))
      } else if pass.owesSpace {
        if !owedSpace { lastSpace = offset }
      } else {
        extendLast(to: offset + 1)
      }
    }
  }

  /// Lets the last letter take in a mark behind it.
  private mutating func extendLast(to end: Int) {
    guard let origin = origins.last else { return }
    var place = ends.count - 1
    while place >= 0, origins[place] == origin {
      ends[place] = end
      place -= 1
    }
  }

  func ranges(of needle: [UInt8], in key: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place + needle.count <= key.count {
      if key[place..<place + needle.count].elementsEqual(needle) {
        found.append(origins[place]..<ends[place + needle.count - 1])
        place += needle.count
      } else {
        place += 1
      }
    }
    return found
  }
}
