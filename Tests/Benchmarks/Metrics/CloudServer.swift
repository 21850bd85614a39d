import Foundation
import Glibc
import TestPrograms

/// Debian's Prometheus on the loopback with half an hour of a large cloud, until it is stopped.
struct CloudServer {
  let url: String
  let series: Int
  private let folder: String
  private let process: ServerProcess

  init(_ size: SampleCloud.Size) throws {
    folder = FileManager.default.temporaryDirectory.path + "/didban-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let cloud = SampleCloud(now: Date().timeIntervalSince1970.rounded(.down), size: size)
    series = cloud.series.count
    try Self.backfill(cloud, in: folder)
    let settings = folder + "/prometheus.yml"
    try Data("global: {}\n".utf8).write(to: URL(filePath: settings))
    let port = try FreePort.find()
    process = try ServerProcess(
      "/usr/bin/prometheus",
      [
        "--config.file=\(settings)", "--storage.tsdb.path=\(folder)/prometheus",
        "--web.listen-address=127.0.0.1:\(port)",
      ], log: folder + "/prometheus.log")
    try FreePort.awaitListener(at: port)
    url = "http://127.0.0.1:\(port)"
  }

  func stop() {
    process.stop()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Half a gigabyte of text goes by way of a file, a series at a time.
  private static func backfill(_ cloud: SampleCloud, in folder: String) throws {
    let path = folder + "/history.txt"
    guard let file = fopen(path, "w") else { throw ServerProcess.Failed(what: path) }
    cloud.samples(around: Date().timeIntervalSince1970.rounded(.down), ahead: 1_800) {
      _ = fputs($0, file)
    }
    guard fclose(file) == 0 else { throw ServerProcess.Failed(what: path) }
    try ServerProcess.backfillPrometheus(from: path, in: folder)
  }
}
