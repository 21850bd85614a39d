import App
import ArgumentParser
import Persian
import Stores

/// Shows or sets how many decisions are laid before a second clerk.
struct QueueSecondCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "second-share",
    abstract: say(
      "درصد تصمیم‌هایی که به بازبین دوم می‌رود؛ با عدد، آن را می‌گذارد.",
      "The percentage of decisions that go to a second clerk; with a number, sets it."))

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(say("درصد، ۰ تا ۱۰۰.", "Percent, 0 to 100.")))
  var percent: Double?

  func validate() throws {
    guard percent.map({ (0...100).contains($0) }) != false else {
      throw ValidationError(say("درصد میان ۰ و ۱۰۰ است.", "A percentage is 0 to 100."))
    }
  }

  func run() throws {
    let queue = try QueueStore(common, writes: percent != nil, isSupervision: percent != nil)
    defer { queue.close() }
    if let percent { try queue.store.setSecondReviewShare(percent / 100) }
    let share = queue.wording.numerals.percent(try queue.store.secondReviewShare(), places: 1)
    Output.standard.line(
      queue.wording.say(
        "سهم بازبینی دوم: \(share)", "share of second reviews: \(share)"))
  }
}
