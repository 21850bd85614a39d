import Persian

/// Names of one file that were cleaned before: provinces, towns and streets come again and again.
///
/// A class because the rows of a file share it while each is read as a value; memory is bounded.
final class NameCache {
  private var names: [String: CleanText] = [:]
  private static let capacity = 8_192
  /// Longer texts seldom repeat and would fill the memory.
  private static let longest = 64

  /// The name in the stored spelling, so that «كرمان» and «کرمان» are one province.
  ///
  /// Suspicious text keeps its letters and its findings.
  func name(_ raw: String) -> CleanText {
    if let known = names[raw] { return known }
    let clean = CleanText(RawText(raw))
    let name =
      clean.findings.isEmpty ? CleanText(RawText(Normalizer.normalise(clean.string))) : clean
    guard raw.utf8.count <= Self.longest else { return name }
    if names.count == Self.capacity { names.removeAll(keepingCapacity: true) }
    names[raw] = name
    return name
  }
}
