import App
import ArgumentParser
import Matching
import Persian
import Stores

/// A file that holds an index of GNAF rows.
struct IndexFile {
  let path: String
  let wording: Wording

  /// Throws where the name is taken by a file that is no index.
  func checkName() throws {
    do {
      try Replaceable.check(path, header: MemoryIndex.fileMark)
    } catch {
      throw Failure(unwritable: path.shown, error, wording: wording)
    }
  }

  /// Writes an index under a temporary name, then gives it its own.
  func write(_ index: MemoryIndex) throws {
    do throws(FileFault) {
      try PartialFile.replace(path) { (file) throws(FileFault) in
        try index.withBytes { (bytes) throws(FileFault) in try file.write(bytes) }
      }
    } catch {
      throw Failure(unwritable: path.shown, error, wording: wording)
    }
  }

  func open() throws -> MemoryIndex {
    do {
      return try MemoryIndex(mapping: path)
    } catch {
      throw Failure(error, index: path.shown, wording: wording)
    }
  }
}
