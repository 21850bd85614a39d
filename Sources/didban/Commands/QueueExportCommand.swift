import App
import ArgumentParser
import Domain
import Foundation
import Persian
import Stores

/// Writes what needs the Post as a batch.
struct QueueExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: say(
      "نشانی‌های نیازمند پرسش از پست را در یک دسته می‌نویسد.",
      "Writes the addresses that need the Post as a batch."),
    discussion: say(
      "JSON: {ClientBatchID, Postcodes: [{ClientRowID, PostCode}], Signature}؛ CSV: ستون‌های ClientBatchID،ClientRowID،PostCode. Signature چکیده SHA-256 سطرهای دسته است (شیوه رسمی امضا پیدا نشد). هر نشانی یک بار پرسیده می‌شود؛ دسته‌ای که فرمانش نیمه‌کاره ماند همان‌گونه دوباره نوشته می‌شود.",
      "JSON: {ClientBatchID, Postcodes: [{ClientRowID, PostCode}], Signature}; CSV: columns ClientBatchID,ClientRowID,PostCode. Signature is the SHA-256 of the batch's rows (the official rule was not found). Every address is asked about once; a batch whose command was cut short is written again as it was."
    ))

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(say("قالب.", "Format."), valueName: "json|csv"))
  var format: PostFormat = .json

  @Option(
    help: ArgumentHelp(
      say("پرونده‌ای که هنوز نیست.", "A file that is not there yet."), valueName: "path"))
  var out: String

  @Option(
    help: ArgumentHelp(
      say("دسته‌ای که پیش‌تر ساخته شد، یک بار دیگر.", "A batch made before, once more."),
      valueName: "number"))
  var batch: Int64?

  func run() throws {
    let queue = try QueueStore(common, writes: true)
    defer { queue.close() }
    let wording = queue.wording
    guard queue.settings.mayExport ?? true else { throw Failure(exportIsOff: wording) }
    do throws(PostFault) {
      if let batch {
        let again = try queue.store.rewritePostBatch(RecordID(batch), to: out, format)
        Output.standard.line(wording.written(again, to: out.shown))
        return
      }
      let made = try queue.store.writePostBatch(
        to: out, format, by: queue.person, at: Date())
      if made.left > 0 { Output.error.line(wording.withoutPostcode(made.left)) }
      Output.standard.line(
        made.batch.map { wording.written($0, to: out.shown) } ?? wording.nothingForThePost)
    } catch {
      throw Failure(error, wording: wording)
    }
  }
}

extension PostFormat: ExpressibleByArgument {}
