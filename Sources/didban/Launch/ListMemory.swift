import App
import Foundation

/// The columns and saved views of an operator: a file in the state folder.
struct ListMemory: Sendable {
  private let path: String

  init(path: String = Folders.state + "/lists.json") {
    self.path = path
  }

  /// What was kept; an unreadable file counts as none, and is put aside when something is kept.
  var book: ListBook {
    guard let data = FileManager.default.contents(atPath: path), data.count < 1 << 20 else {
      return ListBook()
    }
    return (try? JSONDecoder().decode(ListBook.self, from: data)) ?? ListBook()
  }

  /// Keeps the book in the place of the last one; false where the folder cannot be written.
  func keep(_ book: ListBook) -> Bool {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    guard Folders.make((path as NSString).deletingLastPathComponent),
      let data = try? encoder.encode(book)
    else { return false }
    putAsideUnreadable()
    return (try? data.write(to: URL(filePath: path), options: .atomic)) != nil
  }

  private func putAsideUnreadable() {
    guard let data = FileManager.default.contents(atPath: path),
      (try? JSONDecoder().decode(ListBook.self, from: data)) == nil
    else { return }
    try? FileManager.default.moveItem(atPath: path, toPath: path + ".unreadable")
  }
}
