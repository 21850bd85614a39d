import Foundation

extension ServerProcess {
  /// Puts history in the text form of OpenMetrics where a Prometheus of this folder will find it.
  static func backfillPrometheus(_ text: String, in folder: String) throws {
    let history = folder + "/history.txt"
    try Data(text.utf8).write(to: URL(filePath: history))
    try run(
      "/usr/bin/promtool",
      ["tsdb", "create-blocks-from", "openmetrics", "-q", history, folder + "/prometheus"])
  }
}
