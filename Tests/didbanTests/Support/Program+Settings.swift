import Foundation

extension Program {
  /// Writes a file into the program's folder of settings.
  func configure(_ text: String, file: String = "config.toml") throws {
    let path = URL(filePath: folder + "/home/.config/didban/" + file)
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: path)
  }
}
