package import Persian

/// So many machines of one size, as an agency may ask for.
package struct MachineOrder: Hashable, Sendable {
  package let count: Int
  package let size: Resources

  package init(count: Int, size: Resources) {
    self.count = count
    self.size = size
  }

  /// All of them together.
  package var total: Resources { size * count }

  /// What is wrong with a written order.
  package enum Fault: Error, Hashable {
    /// There are four fields, or five.
    case fields(Int)
    case number(CleanText)
    case range(CleanText, ClosedRange<Int>)
  }

  private static let ranges = [
    1...100_000, 1...1_024, 1...65_536, 0...1_048_576, 0...64,
  ]

  /// Reads machines, vCPUs, GiB of memory, GiB of disk and, where there are any, GPUs: `20 4 16 100`.
  ///
  /// Digits of any family, with blanks or commas between the fields.
  package init(_ text: CleanText) throws(Fault) {
    let fields = text.string.split { $0.isWhitespace || $0 == "," || $0 == "\u{60C}" }
    guard (4...5).contains(fields.count) else { throw .fields(fields.count) }
    var numbers: [Int] = []
    for (field, range) in zip(fields, Self.ranges) {
      let word = CleanText(RawText(String(field)))
      guard let number = Numerals.parseInteger(String(field)) else { throw .number(word) }
      guard range.contains(number) else { throw .range(word, range) }
      numbers.append(number)
    }
    count = numbers[0]
    size = Resources(
      vcpus: numbers[1], memoryMiB: numbers[2] * 1_024, diskGiB: numbers[3],
      gpus: numbers.count > 4 ? numbers[4] : 0)
  }
}
