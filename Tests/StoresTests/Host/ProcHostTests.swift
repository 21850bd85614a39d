import Domain
import Foundation
import Persian
import Testing

@testable import Stores

struct ProcHostTests {
  @Test func `reads a recorded machine`() async throws {
    try await RecordedTree.with(Recordings.machine()) { tree in
      let reading = try await ProcHost(root: tree.root).read()
      #expect(reading.name == "vm")
      #expect(reading.kernel == "6.18.44-fc-v595")
      #expect(reading.uptime == 1234)
      #expect(reading.cores == 2)
      #expect(reading.cpuLoad == nil)
      #expect(reading.loadAverages == [0.12, 0.14, 0.19])
      #expect(reading.memory.total == 24_684_096 * 1024)
      #expect(reading.disks.map(\.mount) == ["/"])
      #expect(reading.disks.map(\.device) == ["/dev/vda"])
      #expect(
        reading.networks == [
          NetworkReading(name: "ifb0", isUp: false, received: nil, sent: nil),
          NetworkReading(name: "eth0", isUp: true, received: nil, sent: nil),
        ])
    }
  }

  @Test func `the second reading knows the load and the rates`() async throws {
    try await RecordedTree.with(Recordings.machine(uptime: "100.00 0")) { tree in
      let host = ProcHost(root: tree.root)
      _ = try await host.read()
      try tree.write("104.00 0", to: "/proc/uptime")
      try tree.write(
        "cpu  27137 0 5639 204136 5093 0 181 1900 0 0\ncpu0 1 1 1 1\n", to: "/proc/stat")
      try tree.write(
        "eth0: 28352732 0 0 0 0 0 0 0 31498 0 0 0 0 0 0 0\n", to: "/proc/net/dev")
      let reading = try await host.read()
      #expect(reading.cpuLoad == 0.25)
      #expect(
        reading.networks == [NetworkReading(name: "eth0", isUp: true, received: 100, sent: 0)])
    }
  }

  @Test func `a refresh right after a reading does not unsettle load and rates`() async throws {
    try await RecordedTree.with(Recordings.machine(uptime: "100.00 0")) { tree in
      let host = ProcHost(root: tree.root)
      _ = try await host.read()
      try tree.write("104.00 0", to: "/proc/uptime")
      try tree.write("cpu  27137 0 5639 204136 5093 0 181 1900\n", to: "/proc/stat")
      #expect(try await host.read().cpuLoad == 0.25)
      try tree.write("104.01 0", to: "/proc/uptime")
      try tree.write("cpu  27138 0 5639 204136 5093 0 181 1900\n", to: "/proc/stat")
      let again = try await host.read()
      #expect(again.cpuLoad == 101.0 / 401)
      #expect(again.networks.allSatisfy { $0.received == 0 })
    }
  }

  @Test func `an interface that comes back has no rates at first`() async throws {
    try await RecordedTree.with(Recordings.machine(uptime: "100.00 0")) { tree in
      let host = ProcHost(root: tree.root)
      let before = try await host.read()
      #expect(before.networks.map(\.name) == ["ifb0", "eth0"])

      let (gone, back) = ("lo: 1 0 0 0 0 0 0 0 1\n", "eth0: 5 0 0 0 0 0 0 0 5\n")
      var received: [[Double?]] = []
      for (second, text) in [(101, gone), (102, back), (103, back)] {
        try tree.write("\(second).00 0", to: "/proc/uptime")
        try tree.write(text, to: "/proc/net/dev")
        received.append(try await host.read().networks.map(\.received))
      }
      #expect(received == [[], [nil], [0]])
    }
  }

  @Test func `a restart of the machine forgets the old counters`() async throws {
    try await RecordedTree.with(Recordings.machine(uptime: "9000.00 0")) { tree in
      let host = ProcHost(root: tree.root)
      _ = try await host.read()
      try tree.write("5.00 0", to: "/proc/uptime")
      try tree.write("cpu  99999 0 5639 999999 5093 0 181 1900\n", to: "/proc/stat")
      let reading = try await host.read()
      #expect(reading.cpuLoad == nil)
      #expect(reading.networks.allSatisfy { $0.received == nil })
    }
  }

  @Test(arguments: Recordings.machine().keys.sorted())
  func `a file that is missing or nonsense costs its part only`(path: String) async throws {
    try await RecordedTree.with(Recordings.machine()) { tree in
      let host = ProcHost(root: tree.root)
      let whole = try await host.read()
      for nonsense in [Data(), Data("\n\n".utf8), Data([0xff, 0, 0x1b, 0x5b, 0x32, 0x4a])] {
        try tree.write(nonsense, to: path)
        let reading = try await host.read()
        #expect(reading.kernel == whole.kernel || path.hasSuffix("osrelease"))
        #expect(reading.memory == whole.memory || path.hasSuffix("meminfo"))
        #expect(reading.disks.count == whole.disks.count || path.hasSuffix("mounts"))
        #expect(reading.networks.count == whole.networks.count || path.hasSuffix("dev"))
      }
      try tree.remove(path)
      _ = try await host.read()
    }
  }

  @Test func `a machine that shows nothing is an error with its place`() async throws {
    try await RecordedTree.with([:]) { tree in
      let place = CleanText(RawText(tree.root + "/proc"))
      await #expect(throws: SourceError.missing(path: place)) {
        try await ProcHost(root: tree.root + "/").read()
      }
    }
  }

  @Test func `names are made safe to show`() async throws {
    try await RecordedTree.with(Recordings.machine()) { tree in
      try tree.write("evil\u{1b}[2J\u{202e}host\n", to: "/proc/sys/kernel/hostname")
      let reading = try await ProcHost(root: tree.root).read()
      let scalars = reading.name.string.unicodeScalars
      #expect(!scalars.contains("\u{1b}"))
      #expect(!scalars.contains("\u{202e}"))
      #expect(reading.name.string.hasSuffix("host"))
    }
  }

  @Test func `an interface whose state is unknown or hidden counts as up`() async throws {
    try await RecordedTree.with(Recordings.machine()) { tree in
      try tree.write("unknown\n", to: "/sys/class/net/ifb0/operstate")
      try tree.remove("/sys/class/net/eth0/operstate")
      #expect(try await ProcHost(root: tree.root).read().networks.map(\.isUp) == [true, true])
    }
  }

  @Test func `disks whose folder is gone are left out`() async throws {
    try await RecordedTree.with(Recordings.machine(), folders: ["/data"]) { tree in
      try tree.write(
        "/dev/a / ext4 rw 0 0\n/dev/b /gone ext4 rw 0 0\n/dev/c /data ext4 rw 0 0\n",
        to: "/proc/mounts")
      let disks = try await ProcHost(root: tree.root).read().disks
      #expect(disks.map(\.mount) == ["/", "/data"])
      #expect(disks.allSatisfy { $0.total > 0 && $0.available <= $0.total })
    }
  }

  @Test(.enabled("needs a Linux /proc") { FileManager.default.fileExists(atPath: "/proc/stat") })
  func `this machine reads within sane bounds`() async throws {
    let host = ProcHost()
    let first = try await host.read()
    #expect(!first.name.isEmpty)
    #expect(!first.kernel.isEmpty)
    #expect(first.uptime > 0)
    #expect(first.cores > 0 && first.cores <= 4096)
    #expect(first.loadAverages.count == 3)
    #expect(first.memory.total > 0)
    #expect((0...1).contains(first.memory.load))
    #expect(first.disks.first { $0.mount == "/" } != nil)
    #expect(Set(first.disks.map(\.mount)).count == first.disks.count)
    #expect(first.disks.allSatisfy { (0...1).contains($0.load) })

    // Reads on until enough time has passed on the kernel's own clock.
    var second = try await host.read()
    for _ in 0..<20_000 where second.cpuLoad == nil { second = try await host.read() }
    let load = try #require(second.cpuLoad)
    #expect((0...1).contains(load))
  }
}
