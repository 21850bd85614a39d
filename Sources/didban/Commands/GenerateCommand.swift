import App
import ArgumentParser
import Foundation
import Persian
import Stores

/// Writes a store of demonstration data.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: say(
      "یک مخزن نمونه می‌سازد: نام‌ها و جاهای واقعی، رکوردهای ساختگی.",
      "Makes a sample store: real names and places, invented records."))

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(say("اندازه.", "Size."), valueName: "small|province|national"))
  var scale: ScaleOption = .small

  @Option(
    help: ArgumentHelp(
      say("بذر: بذر یکسان، مخزن یکسان.", "Seed: the same seed makes the same store.")))
  var seed: UInt64 = 1

  func run() throws {
    let settings = try common.settings()
    let path = common.storePath(settings, fallback: "demo.sqlite")
    let wording = Wording(common.language(settings))
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Failure(
        wording.say(
          "در \(path.shown) از پیش مخزنی هست.", "there is a store at \(path.shown) already."),
        remedy: wording.say(
          "نام دیگری بدهید یا خود آن را پاک کنید.", "Name another, or remove it yourself."),
        code: .cannotCreate)
    }
    try DemoStore.make(at: path, scale: scale.scale, seed: seed, wording: wording)
  }
}
