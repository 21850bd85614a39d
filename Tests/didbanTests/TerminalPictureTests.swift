import Foundation
import Patience
import TestPrograms
import Testing

/// The console inside real terminals, photographed and laid over the picture of one that is known
/// to be right.
@Suite(.serialized)
struct TerminalPictureTests {
  private struct Picture {
    let terminal: Substring
    let screen: Substring
    let likeness: Substring
    let verdict: Substring
  }

  private static let tool = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Tools/termshots.py").path

  /// One program to start for each terminal; some are started through a helper.
  private static func isInstalled(_ terminal: String) -> Bool {
    let needed = terminal == "foot" ? ["foot", "weston"] : [terminal]
    return (needed + ["Xvfb", "xterm", "xdotool", "import"]).allSatisfy {
      FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
    }
  }

  /// What the pictures of terminals look like, a line for each of their screens.
  private func photograph(_ terminals: [String], _ arguments: String...) async throws -> [Picture] {
    for terminal in terminals {
      try #require(
        Self.isInstalled(terminal), "\(terminal) is missing; .ci/setup --tests installs it")
    }
    // A store whose first address has no number right after a letter: PuTTY puts a blank there.
    let program = try Program()
    let made = try program.run("generate", "--store", program.store, "--lang", "en")
    try #require(made.code == 0, "\(made.errors)")
    let output = program.folder + "/pictures"
    let words =
      [Self.tool, "--program", Program.path, "--store", program.store] + arguments + terminals
    _ = try await onOwnThread {
      try Child.run(
        "/usr/bin/python3", words, environment: ProcessInfo.processInfo.environment,
        output: output)
    }
    return try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n").compactMap {
      let fields = $0.split(separator: " ")
      return fields.count == 5
        ? Picture(terminal: fields[0], screen: fields[2], likeness: fields[3], verdict: fields[4])
        : nil
    }
  }

  private func expectRight(
    _ terminals: [String], _ pictures: [Picture], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(pictures.count == 3 * terminals.count, sourceLocation: sourceLocation)
    for picture in pictures {
      #expect(
        picture.verdict == "right", "\(picture.terminal) \(picture.screen) \(picture.likeness)",
        sourceLocation: sourceLocation)
    }
  }

  /// One of each way of writing rows, and each kind of switch; the others are photographed by hand
  /// with the same tool.
  @Test(.timeLimit(.patience))
  func `Persian reads right in every kind of terminal`() async throws {
    let terminals = ["xfce4-terminal", "konsole", "mlterm", "kitty", "pterm", "qterminal"]
    expectRight(terminals, try await photograph(terminals))
  }

  @Test(.timeLimit(.patience))
  func `and inside tmux, which does not pass a switch by itself`() async throws {
    let terminals = ["xfce4-terminal", "konsole"]
    expectRight(terminals, try await photograph(terminals, "--via", "tmux"))
  }

  @Test(.timeLimit(.patience))
  func `and over SSH, where nothing is known but TERM and LANG`() async throws {
    expectRight(["xfce4-terminal"], try await photograph(["xfce4-terminal"], "--via", "ssh"))
  }

  @Test(.timeLimit(.patience))
  func `rows written the wrong way are found out`() async throws {
    let pictures = try await photograph(["pterm"], "--bidi", "V")
    #expect(pictures.map(\.verdict) == ["wrong", "wrong", "wrong"])
  }
}
