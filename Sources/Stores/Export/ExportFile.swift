package import Domain
private import Glibc
import Persian

/// Where an export goes: a file whose name nothing has yet, or standard output.
///
/// What is not finished is taken away again; only a killed export leaves its `name.partial`.
package final class ExportFile {
  private let target: (path: String, file: PartialFile)?
  private var isFinished = false

  package init(_ path: String?) throws(ExportError) {
    guard let path else {
      target = nil
      return
    }
    try Self.refuseOccupied(path)
    do {
      target = (path, try PartialFile(path))
    } catch {
      throw Self.error(error, path)
    }
  }

  deinit { if !isFinished { target?.file.discard() } }

  package func write(_ bytes: [UInt8]) throws(ExportError) {
    do {
      if let target { try target.file.write(bytes) } else { try OutputBytes.standard.write(bytes) }
    } catch {
      throw Self.error(error, target?.path)
    }
  }

  /// Puts everything on the disk and gives the file its name.
  package func finish() throws(ExportError) {
    guard let target else { return }
    try Self.refuseOccupied(target.path)
    do {
      try target.file.finish()
    } catch {
      throw Self.error(error, target.path)
    }
    isFinished = true
  }

  private static func refuseOccupied(_ path: String) throws(ExportError) {
    var status = stat()
    if lstat(path, &status) == 0 { throw .occupied(path: CleanText(RawText(path))) }
  }

  private static func error(_ fault: FileFault, _ path: String?) -> ExportError {
    if case .other(code: EPIPE) = fault { return .unread }
    return .source(SourceError(fault, writing: CleanText(RawText(path ?? "-"))))
  }
}
