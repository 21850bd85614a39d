import App
import ArgumentParser

/// What addresses are matched to: a GNAF file, or an index made of one.
struct GnafOption: ParsableArguments {
  @Option(help: ArgumentHelp(say("پرونده جی‌نف.", "The GNAF file."), valueName: "csv"))
  var gnaf: String?

  @Option(
    help: ArgumentHelp(
      say("پرونده نمایه، به جای جی‌نف.", "The index file, in place of GNAF."), valueName: "path"))
  var index: String?

  var isGiven: Bool { gnaf != nil || index != nil }
}
