import Foundation

extension ServerProcess {
  /// Puts history in the text form of OpenMetrics where a Prometheus of this folder will find it.
  static func backfillPrometheus(_ text: String, in folder: String) throws {
    let history = folder + "/history.txt"
    try Data(text.utf8).write(to: URL(filePath: history))
    try backfillPrometheus(from: history, in: folder)
  }

  /// The same out of a file.
  package static func backfillPrometheus(
    from path: String, in folder: String, options: [String] = []
  ) throws {
    try run(
      "/usr/bin/promtool",
      ["tsdb", "create-blocks-from", "openmetrics", "-q"] + options
        + [path, folder + "/prometheus"])
  }
}
