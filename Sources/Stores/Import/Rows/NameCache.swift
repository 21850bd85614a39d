import Persian

/// Names of one file that were cleaned before: provinces, towns and streets come again and again.
///
/// A class because the rows of a file share it while each is read as a value; memory is bounded.
final class NameCache {
  private var names: [Spelling: CleanText] = [:]
  private static let capacity = 8_192
  /// Longer texts seldom repeat and would fill the memory.
  private static let longest = 64

  /// The name in the stored spelling, so that «كرمان» and «کرمان» are one province.
  ///
  /// Suspicious text keeps its letters and its findings.
  func name(_ raw: String) -> CleanText {
    let spelling = Spelling(text: raw)
    if let known = names[spelling] { return known }
    let clean = CleanText(RawText(raw))
    let name =
      clean.findings.isEmpty ? CleanText(RawText(Normalizer.normalise(clean.string))) : clean
    guard raw.utf8.count <= Self.longest else { return name }
    if names.count == Self.capacity { names.removeAll(keepingCapacity: true) }
    names[spelling] = name
    return name
  }
}

/// A text as the bytes it is written in.
///
/// Strings are equal whichever way their letters are composed, and every look at one asks for that.
private struct Spelling: Hashable {
  let text: String

  static func == (left: Self, right: Self) -> Bool {
    var (one, other) = (left.text, right.text)
    return one.withUTF8 { one in other.withUTF8 { one.elementsEqual($0) } }
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
