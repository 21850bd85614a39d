/// Arabic letters frozen into one shape, as old systems and terminals pass them on.
enum PresentationForms {
  /// The letters behind a presentation form; nil when the code point is none.
  static func spelling(of c: UInt32) -> String? {
    var scalars = String.UnicodeScalarView()
    forEachLetter(of: c) { letter in
      if let scalar = Unicode.Scalar(letter) { scalars.append(scalar) }
    }
    return scalars.isEmpty ? nil : String(scalars)
  }

  /// Calls `body` with each letter behind a presentation form; not at all if it is none.
  @inline(__always)
  static func forEachLetter(of c: UInt32, _ body: (UInt32) -> Void) {
    guard let entry = index(of: c) else { return }
    let table = unpacked
    for place in Int(table.starts[entry])..<Int(table.starts[entry + 1]) {
      body(UInt32(table.letters[place]))
    }
  }

  private static func index(of c: UInt32) -> Int? {
    switch c {
    case 0xFB50...0xFDFF: Int(c - 0xFB50)
    case 0xFE70...0xFEFF: Int(c - 0xFE70) + firstBlockLength
    default: nil
    }
  }

  private static let firstBlockLength = 0xFE00 - 0xFB50

  /// All spellings end to end, and where each begins.
  private struct Unpacked {
    var starts: [UInt16] = []
    var letters: [UInt16] = []
  }

  private static let unpacked: Unpacked = {
    var spellings = [[UInt16]](repeating: [], count: firstBlockLength + 0x90)
    for row in PresentationFormTable.rows {
      let forms = row.forms.unicodeScalars.split(separator: " ")
      for (place, form) in forms.enumerated() where form.first != "-" {
        guard let entry = index(of: row.start + UInt32(place)) else { continue }
        spellings[entry] = form.map { $0 == "_" ? 0x20 : UInt16(truncatingIfNeeded: $0.value) }
      }
    }
    var unpacked = Unpacked()
    for spelling in spellings {
      unpacked.starts.append(UInt16(unpacked.letters.count))
      unpacked.letters += spelling
    }
    unpacked.starts.append(UInt16(unpacked.letters.count))
    return unpacked
  }()
}
