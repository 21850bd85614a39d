import App
import Domain
import Foundation
import Matching
import Persian
import Stores

/// The file of a matching model, which takes its name when it is whole.
struct ModelFile {
  let path: String
  let wording: Wording

  func read() throws -> MatchModel {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      let isThere = FileManager.default.fileExists(atPath: path)
      throw Failure(
        unreadable: path.shown, isThere ? .denied : .missing, wording: wording)
    }
    do {
      return try MatchModel(file: bytes)
    } catch {
      throw Failure(error, model: path.shown, wording: wording)
    }
  }

  /// Refuses a name that something other than a model has.
  func check() throws {
    do {
      try Replaceable.check(path, header: MatchModel.fileHead)
    } catch {
      throw Failure(unwritable: path.shown, error, wording: wording)
    }
  }

  func write(_ model: MatchModel) throws {
    try check()
    let bytes = Array(try model.file())
    do {
      try PartialFile.replace(path) { (file) throws(FileFault) in try file.write(bytes) }
    } catch {
      throw Failure(unwritable: path.shown, error, wording: wording)
    }
  }
}
