import App
import ArgumentParser
import Domain
import Matching
import Persian
import Stores

/// The store of a command of the queue, with the name of who gives it.
struct QueueStore {
  let store: SQLiteStore
  let wording: Wording
  let settings: Settings

  /// Opens the store; what writes is refused where the settings allow reading only.
  init(_ common: CommonOptions, writes: Bool) throws {
    settings = try common.settings()
    wording = Wording(common.language(settings))
    if writes, settings.isReadOnly == true {
      throw Failure(
        wording.say("تنظیمات تنها خواندن را اجازه می‌دهد", "the settings allow reading only"),
        remedy: wording.say(
          "read_only = true را از پرونده تنظیمات بردارید.",
          "Take read_only = true out of the settings file."), code: .usage)
    }
    store = try SQLiteStore.open(
      at: common.storePath(settings), readOnly: !writes, tokens: RowTokens.tokens(of:))
  }

  var person: CleanText { settings.person }

  /// Every change is committed by now.
  func close() { try? store.close() }
}

/// How a command of the queue answers.
enum QueueFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
