import Foundation

@testable import Persian

/// The command `fribidi` of the Debian package libfribidi-bin: the library with nothing around it.
enum FriBidiCommand {
  /// What to do when the command cannot be used.
  enum Failure: Error, CustomStringConvertible {
    case missing(path: String)
    case failed(status: Int32)

    var description: String {
      switch self {
      case .missing(let path):
        "\(path) is missing: install the Debian package libfribidi-bin, as .ci/setup does."
      case .failed(let status): "fribidi ended with status \(status)."
      }
    }
  }

  /// The lines in visual order, letters joined, as the command prints them.
  static func visual(
    _ lines: [String], base: Direction, path: String = "/usr/bin/fribidi"
  ) throws -> [String] {
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw Failure.missing(path: path)
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).txt")
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = [
      base == .rightToLeft ? "--rtl" : "--ltr", "--nopad", "--nobreak", file.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure.failed(status: process.terminationStatus)
    }
    return String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast().map(drawn)
  }

  /// The line without what has no cell, and with the plain heh that stands for ۀ on our screens.
  private static func drawn(_ line: Substring) -> String {
    var view = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar.value {
      case 0x200C, 0x200D, 0xFEFF, 0x2066, 0x2069: break
      case 0xFBA4: view.append("\u{FEE9}")
      case 0xFBA5: view.append("\u{FEEA}")
      default: view.append(scalar)
      }
    }
    return String(view)
  }
}
