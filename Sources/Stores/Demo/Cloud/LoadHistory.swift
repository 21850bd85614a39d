import Domain
import Foundation

/// The load of the whole cloud through the last hours, one sample a minute.
struct LoadHistory: Sendable {
  let model: LoadModel
  let machines: [WorkingMachine]
  let hosts: [HostMachine]

  /// One sample of the cloud.
  struct Sample: Sendable {
    let moment: Date
    let cpu: Double
    let memory: Double
    let gpu: Double?
  }

  static let interval = 60.0
  /// Four hours.
  static let count = 240

  /// The samples that lead up to a moment, the earliest first.
  func samples(before now: Date) -> [Sample] {
    let last = (now.timeIntervalSince1970 / Self.interval).rounded(.down) * Self.interval
    return (0..<Self.count).map { position in
      let age = Double(Self.count - 1 - position) * Self.interval
      return sample(at: Date(timeIntervalSince1970: last - age))
    }
  }

  /// The load at a moment, over the hosts that are up.
  func sample(at moment: Date) -> Sample {
    let up = hosts.filter { $0.state == .up }
    let vcpus = up.reduce(0) { $0 + $1.capacity.vcpus }
    let whole = up.reduce(0) { $0 + $1.capacity.memoryMiB }
    // Some two hundred machines tell the load of thousands.
    let running = machines.filter { $0.state == .active }
    let step = max(1, running.count / 200)
    var busy = 0.0
    var held = 0.0
    var gpus = 0
    var busyGPUs = 0.0
    for position in stride(from: 0, to: running.count, by: step) {
      let machine = running[position]
      let load = model.load(ofMachine: machine.id.raw, at: moment)
      busy += load.cpu * Double(machine.size.vcpus)
      held += load.memory * Double(machine.size.memoryMiB)
      gpus += machine.size.gpus
      busyGPUs += load.cpu * Double(machine.size.gpus)
    }
    return Sample(
      moment: moment, cpu: min(0.99, 0.02 + busy * Double(step) / Double(max(1, vcpus))),
      memory: min(0.99, 0.03 + held * Double(step) / Double(max(1, whole))),
      gpu: gpus > 0 ? busyGPUs / Double(gpus) : nil)
  }
}
