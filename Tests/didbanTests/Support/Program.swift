import Foundation
import TestPrograms
import Testing

/// The real program, run as a shell would run it, with a home of its own.
final class Program {
  struct Result {
    let code: Int32
    let output: String
    let errors: String
  }

  /// A folder that is removed with the test; the program's home is in it.
  let folder: String

  /// The program beside the tests, where the build puts it.
  static let path = Bundle.main.bundleURL.appending(path: "didban").path

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "didban-\(UUID().uuidString)")
    folder = url.path
    try FileManager.default.createDirectory(
      at: url.appending(path: "home"), withIntermediateDirectories: true)
    try #require(FileManager.default.isExecutableFile(atPath: Self.path))
  }

  /// A program with a store of sample data, which is made once for all tests.
  static func withSampleStore() throws -> Program {
    let program = try Program()
    try sample.get().write(to: URL(filePath: program.store))
    return program
  }

  private static let sample = Swift.Result { () throws -> Data in
    let program = try Program()
    let made = try program.run("generate", "--store", program.store, "--seed", "7", "--lang", "en")
    try #require(made.code == 0, "\(made.errors)")
    return try Data(contentsOf: URL(filePath: program.store))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  var store: String { folder + "/store.sqlite" }

  /// The variables the program sees, and no others.
  var environment: [String: String] {
    [
      "HOME": folder + "/home", "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8",
      "TERM": "xterm-256color",
    ]
  }

  /// Runs to the end; what it prints goes to pipes.
  func run(
    _ arguments: String..., input: String = "", environment extra: [String: String] = [:]
  ) throws -> Result {
    try run(arguments, input: input, environment: extra)
  }

  func run(
    _ arguments: [String], input: String = "", environment extra: [String: String] = [:]
  ) throws -> Result {
    let (out, err) = (folder + "/out", folder + "/err")
    let code = try Child.run(
      Self.path, arguments, environment: environment.merging(extra) { $1 },
      input: try file("in", input), output: out, errors: err)
    return Result(code: code, output: try text(of: out), errors: try text(of: err))
  }

  /// Writes a file into the folder and returns its path.
  func file(_ name: String, _ content: String) throws -> String {
    let path = folder + "/" + name
    try Data(content.utf8).write(to: URL(filePath: path))
    return path
  }

  func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }
}
