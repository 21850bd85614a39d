import Foundation
import Glibc
import TestPrograms

/// Debian's Prometheus on the loopback with the history of a large cloud, until it is stopped.
struct CloudServer {
  let url: String
  let series: Int
  private let folder: String
  private let process: ServerProcess

  /// With half an hour of a cloud of this size.
  init(_ size: SampleCloud.Size) throws {
    let now = Date().timeIntervalSince1970.rounded(.down)
    let cloud = SampleCloud(now: now, size: size)
    try self.init(series: cloud.series.count) { folder in
      // Half a gigabyte of text goes by way of a file, a series at a time.
      let path = folder + "/history.txt"
      guard let file = fopen(path, "w") else { throw ServerProcess.Failed(what: path) }
      cloud.samples(around: now, ahead: 1_800) { _ = fputs($0, file) }
      guard fclose(file) == 0 else { throw ServerProcess.Failed(what: path) }
      try ServerProcess.backfillPrometheus(from: path, in: folder)
    }
  }

  /// With weeks of a cloud that wastes.
  init(_ cloud: WasteCloud) throws {
    try self.init(series: cloud.series) { folder in
      let path = folder + "/day.txt"
      for day in cloud.dayStarts {
        try cloud.write(day: day, to: path)
        try ServerProcess.backfillPrometheus(
          from: path, in: folder, options: ["--max-block-duration=24h"])
        try FileManager.default.removeItem(atPath: path)
      }
    }
  }

  private init(series: Int, _ fill: (_ folder: String) throws -> Void) throws {
    self.series = series
    folder = FileManager.default.temporaryDirectory.path + "/didban-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    do {
      try fill(folder)
      let settings = folder + "/prometheus.yml"
      try Data("global: {}\n".utf8).write(to: URL(filePath: settings))
      let port = try FreePort.find()
      process = try ServerProcess(
        "/usr/bin/prometheus",
        [
          "--config.file=\(settings)", "--storage.tsdb.path=\(folder)/prometheus",
          // Blocks stay as they were made: putting them together would take its share of what is measured.
          "--storage.tsdb.retention.time=60d", "--storage.tsdb.max-block-duration=24h",
          "--web.listen-address=127.0.0.1:\(port)",
        ], log: folder + "/prometheus.log")
      try FreePort.awaitListener(at: port)
      url = "http://127.0.0.1:\(port)"
      // It listens before it has read what it knows.
      try ServerProcess.run(
        "/usr/bin/curl",
        [
          "-sf", "--noproxy", "*", "--retry", "600", "--retry-delay", "1", "--retry-all-errors",
          "\(url)/-/ready",
        ])
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw error
    }
  }

  /// The most memory that Prometheus has held, in kB.
  var peak: Int { process.peak }

  func stop() {
    process.stop()
    try? FileManager.default.removeItem(atPath: folder)
  }
}
