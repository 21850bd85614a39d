import ArgumentParser

/// From which probability on answers are accepted with nobody looking.
struct AcceptOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "نشانی‌هایی پذیرفته می‌شوند که با این احتمال درست‌اند.",
        "Accept answers that are right with this probability."), valueName: "p"))
  var accept: Double?

  func validate() throws {
    guard accept.map({ (0.5...1).contains($0) }) != false else {
      throw ValidationError(
        say("--accept میان ۰٫۵ و ۱ است.", "--accept is between 0.5 and 1."))
    }
  }
}
