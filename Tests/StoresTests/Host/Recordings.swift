import Testing

@testable import Stores

/// Files as kernels write them: Linux 6.18 as recorded on the machine this was written on, older ones and
/// sandboxes after their documented formats.
enum Recordings {
  static let stat = """
    cpu  27037 0 5639 203836 5093 0 181 1900 0 0
    cpu0 13359 0 2185 105107 263 0 16 929 0 0
    cpu1 13678 0 3453 98729 4829 0 164 970 0 0
    intr 266073 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 15 0 0 0 0 243 117
    ctxt 348110
    btime 1795477223
    processes 6014
    procs_running 2
    procs_blocked 0
    softirq 65190 0 20127 6 1130 2735 0 4171 16543 0 20478

    """

  static let meminfo = """
    MemTotal:       24684096 kB
    MemFree:        23658716 kB
    MemAvailable:   24249276 kB
    Buffers:            1548 kB
    Cached:           742940 kB
    SwapCached:            0 kB
    Active(anon):       1580 kB
    SwapTotal:       1048576 kB
    SwapFree:         524288 kB
    HugePages_Total:       0

    """

  /// Linux 2.6.32: no MemAvailable.
  static let oldMeminfo = """
    MemTotal:        1000000 kB
    MemFree:          200000 kB
    Buffers:           50000 kB
    Cached:           300000 kB
    Shmem:             40000 kB

    """

  static let networks = """
    Inter-|   Receive                                                |  Transmit
     face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
        lo:    3293      31    0    0    0     0          0         0     3293      31    0    0    0     0       0          0
      ifb0:       0       0    0    0    0     0          0         0        0       0    0    0    0     0       0          0
      eth0: 28352332     658    0    0    0     0          0         0    31498     355    0    0    0     0       0          0

    """

  static let mounts = """
    proc /proc proc rw,relatime 0 0
    sysfs /sys sysfs rw,relatime 0 0
    devtmpfs /dev devtmpfs rw,relatime,size=12334524k,nr_inodes=3083631,mode=755 0 0
    tmpfs /dev/shm tmpfs rw,relatime,size=24684096k 0 0
    /dev/vda / ext4 rw,relatime,discard,resv_strict,resuid=65534,resgid=65534 0 0
    devpts /dev/pts devpts rw,relatime,mode=600,ptmxmode=000 0 0
    cgroup2 /sys/fs/cgroup/unified cgroup2 rw,relatime 0 0

    """

  /// A whole machine, as of this uptime.
  static func machine(uptime: String = "1234.56 4321.00") -> [String: String] {
    [
      "/proc/stat": stat, "/proc/meminfo": meminfo, "/proc/loadavg": "0.12 0.14 0.19 1/123 456\n",
      "/proc/uptime": uptime + "\n", "/proc/mounts": mounts, "/proc/net/dev": networks,
      "/proc/sys/kernel/hostname": "vm\n", "/proc/sys/kernel/osrelease": "6.18.44-fc-v595\n",
      "/sys/class/net/eth0/operstate": "up\n", "/sys/class/net/ifb0/operstate": "down\n",
    ]
  }
}

extension KernelText {
  init(_ text: String) {
    self.init(Array(text.utf8))
  }
}
