import App
import Domain
import Foundation
import Persian
import Stores

/// The store as a command opens it.
enum StoreAtWork {
  /// Opens the store; what writes is refused where the settings allow reading only.
  static func open(
    _ common: CommonOptions, _ settings: Settings, _ wording: Wording, writes: Bool
  ) throws -> SQLiteStore {
    if writes { try refuseReaders(settings, wording) }
    return try SQLiteStore.open(at: common.storePath(settings), readOnly: !writes)
  }

  /// A new store, and the folder it lies in.
  static func make(
    _ common: CommonOptions, _ settings: Settings, _ wording: Wording
  ) throws -> SQLiteStore {
    try refuseReaders(settings, wording)
    return try make(at: common.storePath(settings))
  }

  /// The same, whatever the settings say.
  static func make(at path: String) throws(SourceError) -> SQLiteStore {
    let folder = NSString(string: path).deletingLastPathComponent
    guard folder.isEmpty || Folders.make(folder) else {
      throw SourceError.unwritable(path: folder.shown)
    }
    return try SQLiteStore.create(at: path)
  }

  private static func refuseReaders(_ settings: Settings, _ wording: Wording) throws {
    if settings.isReadOnly == true || settings.role == .viewer {
      throw Failure(
        wording.say("تنظیمات تنها خواندن را اجازه می‌دهد", "the settings allow reading only"),
        remedy: wording.say(
          "read_only = true را از پرونده تنظیمات بردارید.",
          "Take read_only = true out of the settings file."), code: .usage)
    }
  }
}
