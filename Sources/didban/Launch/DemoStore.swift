import App
import Domain
import Foundation
import Glibc
import Matching
import Persian
import Stores

/// The making of a demonstration store, told on standard error.
enum DemoStore {
  /// Makes the store beside its place and moves it there when it is whole.
  ///
  /// A run that is killed leaves no half store behind under the name asked for.
  static func make(at path: String, scale: DemoScale, seed: UInt64, wording: Wording) throws {
    let folder = NSString(string: path).deletingLastPathComponent
    guard folder.isEmpty || Folders.make(folder) else {
      throw Failure(.unwritable(path: folder.shown), wording: wording)
    }
    let partial = path + ".partial"
    for suffix in ["", "-wal", "-shm"] { unlink(partial + suffix) }
    let now = Date()
    let today = JalaliFormat.day(
      of: now, zone: TimeZone(identifier: "Asia/Tehran") ?? .current)
    let store = try SQLiteStore.create(at: partial, tokens: RowTokens.tokens(of:))
    let progress = ProgressLine(wording: wording)
    do {
      try DemoGenerator(scale: scale, seed: DemoSeed(seed), today: today, now: now)
        .write(into: store, progress: progress.show)
      progress.end()
    } catch let error as DemoError {
      progress.end()
      throw Failure(error, wording: wording)
    }
    try store.close()
    guard rename(partial, path) == 0 else {
      throw Failure(.unwritable(path: path.shown), wording: wording)
    }
    Output.error.line(
      wording.say("مخزن نمونه در \(path.shown) ساخته شد.", "made a sample store at \(path.shown)."))
  }
}
