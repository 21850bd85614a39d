import App
import ArgumentParser
import Persian

/// Says what an index file holds.
struct IndexInfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: say("می‌گوید در پرونده نمایه چیست.", "Says what an index file holds."))

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(say("پرونده نمایه.", "The index file."), valueName: "path"))
  var index: String

  func run() throws {
    let wording = Wording(common.language(try common.settings()))
    let clock = ContinuousClock()
    let start = clock.now
    let opened = try IndexFile(path: index, wording: wording).open()
    let seconds = start.duration(to: clock.now) / .seconds(1)
    for line in wording.lines(of: opened, seconds: seconds, rate: nil) {
      Output.standard.line(line)
    }
  }
}
