import App
import Domain
import Matching
import Persian
import Stores

/// The two files that a model is learnt from: the right answers, and what the matcher found.
struct LabelFiles {
  typealias Label = (label: LabelledAddress, rows: [RankedRow])

  let truth: String
  let results: String
  let wording: Wording

  private static let truthHeader = "property_id,gnaf_id\n"

  /// Writes both, portion by portion, and returns how many addresses there were.
  func write(_ portion: (_ after: Int64) throws -> [Label]) throws -> Int {
    let header = ResultLines.header(isJudged: false)
    let truths = try begin(truth, Self.truthHeader)
    let found = try begin(results, header)
    let lines = ResultLines(top: 10, judge: nil, index: "")
    var (last, count): (Int64, Int) = (0, 0)
    do {
      while true {
        let labels = try portion(last)
        guard let end = labels.last?.label.decision else { break }
        (last, count) = (end, count + labels.count)
        try put(
          truths, truth, labels.map { "\(cell($0.label.code)),\(cell($0.label.row))\n" }.joined())
        for label in labels {
          try put(
            found, results,
            String(decoding: lines.lines(label.label.code, label.rows), as: UTF8.self))
        }
      }
      try finish(truths, truth)
      try finish(found, results)
    } catch {
      truths.discard()
      found.discard()
      throw error
    }
    return count
  }

  private func begin(_ path: String, _ header: String) throws -> PartialFile {
    do throws(FileFault) {
      try Replaceable.check(path, header: header)
      let file = try PartialFile(path)
      try file.write(Array(header.utf8))
      return file
    } catch {
      throw Failure(unwritable: path.shown, error, wording: wording)
    }
  }

  private func put(_ file: PartialFile, _ path: String, _ text: String) throws {
    do {
      try file.write(Array(text.utf8))
    } catch {
      throw Failure(unwritable: path.shown, error, wording: wording)
    }
  }

  private func finish(_ file: PartialFile, _ path: String) throws {
    do {
      try file.finish()
    } catch {
      throw Failure(unwritable: path.shown, error, wording: wording)
    }
  }

  private func cell(_ text: CleanText) -> String { ResultLines.field(text) }
}
