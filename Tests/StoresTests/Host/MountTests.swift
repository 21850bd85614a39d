import Testing

@testable import Stores

struct MountTests {
  private func disks(_ text: String, files: Set<String> = []) -> [String] {
    [Mount](parsing: KernelText(text))
      .disks { !files.contains(String(decoding: $0.path, as: UTF8.self)) }
      .map { String(decoding: $0.path, as: UTF8.self) }
  }

  @Test func `keeps disks and leaves out what the kernel keeps in memory`() {
    #expect(disks(Recordings.mounts) == ["/"])
  }

  @Test func `names each disk once, at the root where it is the root`() {
    let text = """
      /dev/sda2 /srv/bind ext4 rw 0 0
      /dev/sda2 / ext4 rw 0 0
      /dev/sdb1 /data xfs rw 0 0
      /dev/sdb1 /data/again xfs rw 0 0
      /dev/mapper/vg-log /var/log ext4 rw 0 0
      """
    #expect(disks(text) == ["/", "/data", "/var/log"])
  }

  @Test func `a container shows its overlay root and no files with disks on them`() {
    let text = """
      overlay / overlay rw,lowerdir=/l,upperdir=/u,workdir=/w 0 0
      overlay /var/lib/docker/overlay2/x/merged overlay rw 0 0
      tmpfs /dev tmpfs rw 0 0
      shm /dev/shm tmpfs rw 0 0
      /dev/vda1 /etc/resolv.conf ext4 rw 0 0
      /dev/vda1 /etc/hosts ext4 rw 0 0
      /dev/vdb /data ext4 rw 0 0
      """
    #expect(disks(text, files: ["/etc/resolv.conf", "/etc/hosts"]) == ["/", "/data"])
  }

  @Test func `a mount on top hides the one below`() {
    let text = """
      rootfs / rootfs rw 0 0
      /dev/root / ext4 rw 0 0
      /dev/sdb1 /mnt ext4 rw 0 0
      tmpfs /mnt tmpfs rw 0 0
      """
    #expect(disks(text) == ["/"])
    #expect(
      [Mount](parsing: KernelText(text)).disks { _ in true }.first?.type == "ext4")
  }

  @Test func `file systems on the network and images full by nature are left out`() {
    let text = """
      /dev/sda1 / btrfs rw 0 0
      server:/export /home nfs4 rw 0 0
      //server/share /mnt/share cifs rw 0 0
      user@host: /mnt/ssh fuse.sshfs rw 0 0
      /dev/loop3 /snap/core/1 squashfs ro 0 0
      /dev/sr0 /media/cd iso9660 ro 0 0
      tank/data /tank zfs rw 0 0
      /dev/sdc1 /media/usb fuseblk rw 0 0
      """
    #expect(disks(text) == ["/", "/tank", "/media/usb"])
  }

  @Test func `undoes the kernel's escapes and keeps what is none`() {
    #expect(
      disks(#"/dev/sda1 /a\040b\011c\134d\0 ext4 rw 0 0"#) == ["/a b\tc\\d\\0"])
    #expect(disks(#"/dev/sda1 /x\999 ext4 rw 0 0"#) == [#"/x\999"#])
  }

  @Test(arguments: ["", "\n\n", "/dev/sda1\n", "/dev/sda1 /\n", "   \n"])
  func `lines that are no mounts are passed over`(text: String) {
    #expect(disks(text).isEmpty)
  }

  @Test(
    arguments: [
      (100, 40, 4096, 409_600, 163_840), (10, 0, 512, 5120, 0),
      // Over the reserve: the kernel's negative number, taken as unsigned.
      (10, UInt64.max, 512, 5120, 0),
    ] as [(UInt64, UInt64, UInt64, Int, Int)])
  func `counts room in bytes`(
    blocks: UInt64, free: UInt64, size: UInt64, total: Int, available: Int
  ) {
    let room = FileSystemRoom(blocks: blocks, available: free, blockSize: size)
    #expect(room?.total == total)
    #expect(room?.available == available)
  }

  @Test func `no room is told where there is none or too much to count`() {
    #expect(FileSystemRoom(blocks: 0, available: 0, blockSize: 4096) == nil)
    #expect(FileSystemRoom(blocks: .max, available: 1, blockSize: 4096) == nil)
    #expect(FileSystemRoom(at: Array("/no/such/path".utf8)) == nil)
  }
}
