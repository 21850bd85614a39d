import ArgumentParser
import Persian

/// How a command answers.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// The option of commands that answer as lines for people or as one document for programs.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("قالب.", "Format."), valueName: "text|json"))
  var format: ReportFormat = .text

  /// Writes the one that was asked for; the other is not made.
  func write(
    _ lines: @autoclosure () -> [CleanText], document: @autoclosure () -> some Encodable
  ) throws {
    switch format {
    case .json: Output.standard.write(try JSONText.page(document()) + "\n")
    case .text: for line in lines() { Output.standard.row(line) }
    }
  }
}
