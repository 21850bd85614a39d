/// The characters of one row in logical order, ready for the bidirectional algorithm.
///
/// Loading drops what has no cell (marks unless wanted, invisible controls), learns which way the
/// row runs, and stops as soon as the row is wider than its budget.
struct LogicalRow {
  private(set) var count = 0
  private(set) var cells = 0
  private(set) var isTruncated = false
  private(set) var reading = Reading()
  /// Whether a mark was kept.
  private(set) var hasMarks = false

  private let characters: UnsafeMutableBufferPointer<UInt32>
  private let origins: UnsafeMutableBufferPointer<Int32>
  private let budget: Int
  private let keepsMarks: Bool
  private let seam: Int?
  /// The longest prefix known to end between clusters and to leave room for an ellipsis.
  private var safeCount = 0

  /// Works in memory lent by the caller: two columns, and one entry more for the end.
  init(
    memory: UnsafeMutableRawBufferPointer, room: Int, budget: Int, keepsMarks: Bool, seam: Int?
  ) {
    let split = room * MemoryLayout<UInt32>.stride
    characters = UnsafeMutableRawBufferPointer(rebasing: memory[..<split])
      .bindMemory(to: UInt32.self)
    origins = UnsafeMutableRawBufferPointer(rebasing: memory[split...]).bindMemory(to: Int32.self)
    self.budget = max(budget, 0)
    self.keepsMarks = keepsMarks
    self.seam = seam
  }

  /// The characters kept.
  var text: UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(rebasing: characters[..<count])
  }

  /// The scalar offset of a character in the text; that of `count` is the end of the row.
  func origin(_ index: Int) -> Int32 { origins[index] }

  /// Takes the scalars of the row, the first of which stands at `offset` in its text.
  ///
  /// Once the row is full it only looks for a right-to-left letter, and not beyond what a field
  /// may hold.
  mutating func load(_ scalars: some Sequence<Unicode.Scalar>, offset: Int) {
    var offset = offset
    for scalar in scalars {
      reading.take(scalar.value)
      if !isTruncated {
        take(scalar, at: offset)
      } else if reading.isSettled || offset >= Sanitizer.fieldLimit {
        break
      }
      offset += 1
    }
    origins[count] = isTruncated ? .max : Int32(clamping: offset)
  }

  private mutating func take(_ scalar: Unicode.Scalar, at offset: Int) {
    let c = scalar.value
    switch Keeping(of: scalar) {
    case .letter(let width):
      var isLigated = count > 0 && LamAlef.joins(characters[count - 1], c)
      if isLigated, offset == seam {
        // A ZWJ keeps the letters joined and apart.
        append(0x200D, at: offset, cells: 0)
        isLigated = false
      }
      append(c, at: offset, cells: isLigated ? 0 : width)
    case .joiner: append(c, at: offset, cells: 0)
    case .mark where keepsMarks && cells > 0:
      hasMarks = true
      append(c, at: offset, cells: 0)
    case .mark: break
    case .blank: append(0x20, at: offset, cells: 1)
    case .dropped: break
    }
  }

  private mutating func append(_ c: UInt32, at offset: Int, cells width: Int) {
    if width > 0, cells < budget { safeCount = count }
    guard cells + width <= budget, count + 1 < characters.count else {
      return truncate(at: offset)
    }
    characters[count] = c
    origins[count] = Int32(clamping: offset)
    count += 1
    cells += width
  }

  /// Ends the row with an ellipsis, which stands for the text from there on.
  private mutating func truncate(at offset: Int) {
    isTruncated = true
    origins[count] = Int32(clamping: offset)
    count = safeCount
    while count > 0, [0x20, 0x200C, 0x200D].contains(characters[count - 1]) { count -= 1 }
    guard budget > 0 else { return }
    characters[count] = 0x2026
    count += 1
  }
}
