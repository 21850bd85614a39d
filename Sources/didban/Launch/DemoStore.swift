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
    // Under a name of this process: another may be making the same store.
    let partial = "\(path).\(getpid()).partial"
    removeLeftovers(of: path)
    defer { unlink(partial) }
    let now = Date()
    let today = JalaliFormat.day(
      of: now, zone: TimeZone(identifier: "Asia/Tehran") ?? .current)
    let store = try SQLiteStore.create(at: partial)
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
    // Of two that made it the first has its name; a link, unlike a renaming, replaces nothing.
    guard link(partial, path) == 0 || errno == EEXIST else {
      throw Failure(.unwritable(path: path.shown), wording: wording)
    }
    Output.error.line(
      wording.say("مخزن نمونه در \(path.shown) ساخته شد.", "made a sample store at \(path.shown)."))
  }

  /// Removes what runs that were killed have left beside the store.
  private static func removeLeftovers(of path: String) {
    let (folder, name) = (
      NSString(string: path).deletingLastPathComponent, NSString(string: path).lastPathComponent
    )
    let place = folder.isEmpty ? "." : folder
    for file in (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    where file.hasPrefix(name + ".") {
      let parts = file.dropFirst(name.utf8.count + 1).split(separator: ".")
      guard parts.count == 2, parts[1].hasPrefix("partial"), let maker = pid_t(parts[0]),
        maker == getpid() || kill(maker, 0) != 0
      else { continue }
      unlink("\(place)/\(file)")
    }
  }
}
