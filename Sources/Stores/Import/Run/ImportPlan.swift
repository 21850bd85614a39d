import Domain
import Persian

/// How each file of an import is to be taken: from its beginning, from where it was left, or not at all.
///
/// An import goes on where the log says that these very bytes, under this name, with refused lines going to
/// the same place, were taken care of in part. What the same command had finished before is left out.
struct ImportPlan {
  private(set) var files: [Entry]

  struct Entry {
    let file: ImportFile
    let digest: Digest?
    /// What an earlier run reported; nil where the file is taken from its beginning.
    var report: ImportReport?
    var isDone: Bool { report?.state == .done }
  }

  init(
    _ order: ImportOrder, _ opened: [ImportFile], destination: inout some ImportDestination
  ) throws(ImportError) {
    files = []
    for file in opened {
      let digest: Digest?
      do {
        digest = try file.input.digest()
      } catch {
        throw .unreadable(path: file.summary.path, error)
      }
      var latest: ImportReport?
      if let digest, !order.isAnew {
        do {
          latest = try destination.latestImport(
            order.kind, path: file.summary.path, digest: digest)
        } catch {
          throw .store(error, rowsDone: 0)
        }
      }
      let isSame = latest?.rejectsPath.string == CleanText(RawText(order.rejects ?? "")).string
      files.append(Entry(file: file, digest: digest, report: isSame ? latest : nil))
    }
    let unfinished = files.first { $0.report != nil && !$0.isDone }
    let command = unfinished?.report?.command
    for index in files.indices where files[index].report?.command != command {
      files[index].report = nil
    }
    if command == nil { begin() }
  }

  /// Takes every file from its beginning.
  mutating func begin() {
    for index in files.indices { files[index].report = nil }
  }

  /// What of the rejects file is to be kept, and how its last line was laid out; nil where nothing is.
  var rejects: (length: Int, layout: SourceLayout?)? {
    guard let last = files.last(where: { $0.report != nil }), let report = last.report else {
      return nil
    }
    return (report.rejectsLength, report.rejected > 0 ? last.file.layout : nil)
  }
}
