import Foundation
import Terminal

/// Which way of writing the operator chose for which terminal: a file of lines, `key<TAB>letter`.
struct TerminalMemory {
  private let path: String

  init(path: String = Folders.state + "/terminals") {
    self.path = path
  }

  func encoding(for key: String) -> BidiEncoding? { choices[key] }

  /// Keeps a choice; where the file cannot be written it holds for this session only.
  func remember(_ encoding: BidiEncoding, for key: String) {
    var choices = choices
    choices[key] = encoding
    let lines = choices.map { "\($0.key)\t\($0.value.rawValue)\n" }.sorted().joined()
    _ = Folders.make((path as NSString).deletingLastPathComponent)
    try? Data(lines.utf8).write(to: URL(filePath: path), options: .atomic)
  }

  private var choices: [String: BidiEncoding] {
    guard let data = FileManager.default.contents(atPath: path), data.count < 1 << 20 else {
      return [:]
    }
    var choices: [String: BidiEncoding] = [:]
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t")
      guard parts.count == 2 else { continue }
      choices[String(parts[0])] = BidiEncoding(rawValue: String(parts[1]))
    }
    return choices
  }
}
