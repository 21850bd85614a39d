import App
import ArgumentParser
import Domain
import Persian
import Stores

/// A verdict as it is given on the command line.
struct GivenVerdict: ParsableArguments {
  @Option(
    help: ArgumentHelp(say("پذیرش این ردیف جی‌نف.", "Accept this GNAF row."), valueName: "code"))
  var accept: String?

  @Option(
    help: ArgumentHelp(
      say("رد با این دلیل.", "Reject for this reason."),
      valueName: RejectReason.tokens))
  var reject: RejectReason?

  @Flag(help: ArgumentHelp(say("پرسش از پست.", "Ask the Post.")))
  var askPost = false

  func validate() throws {
    let given = (accept == nil ? 0 : 1) + (reject == nil ? 0 : 1) + (askPost ? 1 : 0)
    guard given <= 1 else {
      throw ValidationError(
        say(
          "تنها یکی از --accept، --reject و --ask-post.",
          "Only one of --accept, --reject and --ask-post."))
    }
  }

  /// The ruling; nil where none is given.
  func ruling(in store: SQLiteStore, _ wording: Wording) async throws -> Ruling? {
    if let reject { return .reject(reject) }
    if askPost { return .askPost }
    guard let accept else { return nil }
    guard let row = try await store.gnafRow(code: accept.shown) else {
      throw Failure(
        wording.say(
          "ردیف جی‌نف \(accept.shown) در مخزن نیست", "the store has no GNAF row \(accept.shown)"),
        code: .badData)
    }
    return .accept(row)
  }
}

extension Failure {
  /// A second review or an arbitration that the store does not take.
  init(ofReview error: SourceError, wording: Wording) {
    guard case .conflict = error else {
      self.init(error, wording: wording)
      return
    }
    self.init(
      wording.say(
        "این بازبینی از آن شما نیست، یا در این میان به سرانجام رسیده است",
        "this review is not yours to give, or was settled meanwhile"),
      remedy: wording.say(
        "کسی بر تصمیم خود رأی دوباره نمی‌دهد؛ فهرست را دوباره ببینید.",
        "Nobody judges a decision of her own twice; look at the list again."), code: .badData)
  }
}
