/// One line of `/proc/mounts`, unescaped; bytes, since paths need not be UTF-8.
struct Mount: Hashable {
  let device: [UInt8]
  let path: [UInt8]
  let type: String

  /// A mount, or nil where the line is not one.
  init?(parsing line: KernelLine) {
    let fields = line.fields
    guard fields.count >= 3 else { return nil }
    device = Self.unescaped(fields[0])
    path = Self.unescaped(fields[1])
    type = String(decoding: fields[2], as: UTF8.self)
  }

  var isRoot: Bool { path == [UInt8(ascii: "/")] }

  /// Whether the mount is a disk that can fill up: the root whatever it is, else a block device or a pool.
  ///
  /// File systems on the network are left out, because to ask one whose server is gone can hang for
  /// ever; images that are full by nature (snap, CD) because their being full means nothing.
  var isDisk: Bool {
    if isRoot { return true }
    guard !Self.fullByNature.contains(type) else { return false }
    return device.starts(with: "/dev/".utf8) || Self.pooled.contains(type)
  }

  private static let fullByNature: Set = ["squashfs", "iso9660", "udf", "erofs", "cramfs", "romfs"]
  private static let pooled: Set = ["zfs", "btrfs", "bcachefs"]

  /// Undoes the kernel's `\040` for blank, tab, newline, backslash and `#`.
  private static func unescaped(_ field: ArraySlice<UInt8>) -> [UInt8] {
    guard field.contains(UInt8(ascii: "\\")) else { return Array(field) }
    var bytes: [UInt8] = []
    var rest = field
    while let first = rest.first {
      let octal = rest.dropFirst().prefix(3)
      if first == UInt8(ascii: "\\"), octal.count == 3,
        let value = UInt8(String(decoding: octal, as: UTF8.self), radix: 8)
      {
        bytes.append(value)
        rest = rest.dropFirst(4)
      } else {
        bytes.append(first)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }
}

extension [Mount] {
  /// Reads `/proc/mounts`; lines that are no mounts are passed over.
  init(parsing text: KernelText) {
    self = text.lines.compactMap(Mount.init(parsing:))
  }

  /// The mounts worth asking, in the order mounted, each disk at its first mount or at the root.
  ///
  /// A later mount on the same path hides the earlier one. `isFolder` tells whether a path is one: a
  /// container's `/etc/hosts` is a file with a disk mounted on it.
  func disks(isFolder: (Mount) -> Bool) -> [Mount] {
    var visible: [[UInt8]: Mount] = [:]
    for mount in self { visible[mount.path] = mount }
    let candidates = filter { visible[$0.path] == $0 && $0.isDisk }
    var devices = Set(candidates.filter { $0.isRoot }.map(\.device))
    var paths: Set<[UInt8]> = []
    return candidates.filter { mount in
      if mount.isRoot { return paths.insert(mount.path).inserted }
      return !devices.contains(mount.device) && isFolder(mount)
        && devices.insert(mount.device).inserted
    }
  }
}
