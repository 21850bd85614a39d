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

  /// Opens the store; what writes is refused where the settings allow reading only, and what is a
  /// supervisor's to anybody else.
  init(_ common: CommonOptions, writes: Bool, isSupervision: Bool = false) throws {
    settings = try common.settings()
    wording = Wording(common.language(settings))
    if isSupervision, settings.role != .supervisor {
      throw Failure(
        wording.say("این کار سرپرست است", "this is a supervisor's to do"),
        remedy: wording.say(
          "سرپرست است که در پرونده تنظیمات role = \"supervisor\" دارد.",
          "A supervisor has role = \"supervisor\" in the settings file."), code: .badData)
    }
    store = try StoreAtWork.open(common, settings, wording, writes: writes)
  }

  var person: CleanText { settings.person }

  /// Every change is committed by now.
  func close() { try? store.close() }
}
