import App
import ArgumentParser
import Domain
import Foundation
import Persian
import Stores

/// Plants addresses whose answer is known.
struct QueuePlantCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plant",
    abstract: say(
      "پاسخ دانسته برخی نشانی‌های صف را می‌گذارد تا درستی کار بازبینان سنجیده شود.",
      "Plants the known answers of addresses in the queue, to see how sure clerks are."),
    discussion: say(
      "CSV با ستون‌های code و یکی از gnaf_code و reason (\(RejectReason.tokens)). نشانی باید در صف باز باشد و مانند دیگران دیده می‌شود.",
      "CSV with the columns code and one of gnaf_code and reason (\(RejectReason.tokens)). The address must be open in the queue, and looks like any other."
    ))

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(say("پرونده موردها.", "The file of items.")))
  var file: String

  func run() throws {
    let queue = try QueueStore(common, writes: true, isSupervision: true)
    defer { queue.close() }
    let wording = queue.wording
    let read = try PlantFile(file, wording: wording)
    let refusals = try queue.store.plant(read.items, by: queue.person, at: Date())
    for code in read.unclear { Output.error.line(wording.unclearItem(code)) }
    for (item, why) in zip(read.items, refusals) {
      if let why { Output.error.line(wording.unplanted(item.code, why)) }
    }
    let planted = refusals.count { $0 == nil }
    Output.standard.line(wording.planted(planted))
    let refused = read.unclear.count + refusals.count - planted
    if planted == 0, refused > 0 { throw ExitCode.badData }
  }
}
