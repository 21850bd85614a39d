import Foundation

/// Lines of real text that lie in this repository, for tests and benchmarks of the text layer.
package enum Corpus {
  /// The root of the repository.
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Names of provinces, towns, villages, streets and persons: short, and Persian letters only.
  package static func places() throws -> [String] {
    let folder = root.appending(path: "Sources/Stores/Demo/Places")
    let files = ["towns.tsv", "villages.tsv", "neighbourhoods.tsv", "streets.txt", "surnames.txt"]
    return try files.flatMap { file in
      try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        .split(whereSeparator: { "\n\t;".contains($0) })
        .filter(hasPersianLetter)
        .map(String.init)
    }
  }

  /// Addresses as people write them, taken out of the tests of the address parser.
  package static func addresses() throws -> [String] {
    let folder = root.appending(path: "Tests/MatchingTests/Parser")
    let files = ["LabelledAddresses.swift", "AddressParserTests.swift", "SourceRangeTests.swift"]
    return try files.flatMap { file in
      try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        .split(separator: "\n")
        .flatMap(literals)
        .filter { $0.contains(" ") && hasPersianLetter($0) }
        .map(String.init)
    }
  }

  /// Rows in which Persian words stand beside host names, paths, dates, percentages and brackets.
  package static func mixed() throws -> [String] {
    let names = try places()
    return stride(from: 0, to: names.count - 4, by: 12).map { index in
      let name = names[index]
      let number = index % 97
      return switch index / 12 % 5 {
      case 0: "میزبان web-\(number).example.ir در \(name) روشن، \(number)% پر"
      case 1: "\(name)، پلاک ۱۲/\(number)، کد پستی ۱۱۹۳۶-۵۳۴۷۱ (۱۴۰۴/۰۶/۲۸)"
      case 2: "/var/log/\(number).log: «\(name)» cannot open (errno \(number))"
      case 3: "\(name) [GNAF \(number)] ۴۱٪ — 12 GB / 85% آزاد"
      default: "CPU \(number)% RAM 3.5 GB: \(name) و \(names[index + 1])"
      }
    }
  }

  /// English rows, without a letter read from right to left.
  package static func latin() throws -> [String] {
    try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
      .split(separator: "\n")
      .filter { !hasPersianLetter($0) }
      .map(String.init)
  }

  private static func hasPersianLetter(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { (0x620...0x6D3).contains($0.value) }
  }

  /// What stands between plain quotation marks in a line of Swift.
  private static func literals(of line: Substring) -> [Substring] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }
      .map(\.element)
  }
}
