import App
import Domain
import Persian
import Stores

/// The store as a command opens it.
enum StoreAtWork {
  /// Opens the store; what writes is refused where the settings allow reading only.
  static func open(
    _ common: CommonOptions, _ settings: Settings, _ wording: Wording, writes: Bool
  ) throws -> SQLiteStore {
    if writes, settings.isReadOnly == true || settings.role == .viewer {
      throw Failure(
        wording.say("تنظیمات تنها خواندن را اجازه می‌دهد", "the settings allow reading only"),
        remedy: wording.say(
          "read_only = true را از پرونده تنظیمات بردارید.",
          "Take read_only = true out of the settings file."), code: .usage)
    }
    return try SQLiteStore.open(at: common.storePath(settings), readOnly: !writes)
  }
}
