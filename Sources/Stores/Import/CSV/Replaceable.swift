private import Foundation
private import Glibc

/// Whether an output may take a name: one that is free, or carried by an earlier output of its kind.
///
/// A slip of the shell's history must not turn a store, an input or a device into a list of results.
package enum Replaceable {
  /// Throws unless nothing, or a file that starts with this header, has the name.
  package static func check(_ path: String, header: String) throws(FileFault) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isDirectory
    default: throw .notAFile
    }
    guard status.st_size > 0 else { return }
    guard let file = FileHandle(forReadingAtPath: path) else { throw .denied }
    let head = try? file.read(upToCount: header.utf8.count)
    try? file.close()
    guard head.map({ $0.elementsEqual(header.utf8) }) == true else { throw .occupied }
  }
}
