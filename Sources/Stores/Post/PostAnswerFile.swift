package import Domain
import Foundation
import Persian

/// A file of the Post's answers, read whole before anything is done with it.
///
/// JSON: `{ResCode, ResMsg, Data: [{ClientRowID, Postcode, Succ, Result, Errors: [{ErrorCode,
/// ErrorMessage}]}]}`; `ResCode` 0 means done. Or a table with the same names as columns, `ErrorCode` and
/// `ErrorMessage` among them where there are any.
package enum PostAnswerFile {
  /// An answer, or the remains of one that cannot be read as such.
  package enum Item: Hashable, Sendable {
    case answer(PostAnswer)
    case unreadable(PostAnswer)
  }

  package static func read(_ path: String) throws(PostFault) -> [Item] {
    let data = try bytes(path)
    let first = data.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }.first
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
      ? try json(data) : try table(path)
  }

  private static func bytes(_ path: String) throws(PostFault) -> Data {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .unreadable(.missing)
    }
    guard !isFolder.boolValue else { throw .unreadable(.isDirectory) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(.denied)
    }
    return data
  }

  private static func json(_ data: Data) throws(PostFault) -> [Item] {
    guard let document = PostValue(json: data) else { throw .notJSON }
    guard case .object(let answer) = document, let code = answer["ResCode"]?.text else {
      throw .noAnswers
    }
    guard code.string == "0" else {
      throw .refused(code: code, message: answer["ResMsg"]?.text ?? "")
    }
    guard case .list(let rows)? = answer["Data"] else { throw .noAnswers }
    return rows.map { row in
      guard case .object(let fields) = row else {
        return .unreadable(
          PostAnswer(rowID: "", postcode: "", succeeded: false, result: row.text))
      }
      var errors: [PostError] = []
      if case .list(let list)? = fields["Errors"] { errors = list.map(Self.error) }
      return item(
        row: fields["ClientRowID"]?.text, postcode: fields["Postcode"]?.text,
        succeeded: fields["Succ"]?.text, result: fields["Result"]?.text, errors: errors)
    }
  }

  private static func error(_ value: PostValue) -> PostError {
    guard case .object(let fields) = value else {
      return PostError(code: "", message: value.text)
    }
    return PostError(
      code: fields["ErrorCode"]?.text ?? "", message: fields["ErrorMessage"]?.text ?? "")
  }

  private static func table(_ path: String) throws(PostFault) -> [Item] {
    do throws(TableFile.Fault) {
      var table = try TableFile(
        path, needs: ["ClientRowID", "Succ"],
        may: ["Postcode", "Result", "ErrorCode", "ErrorMessage"])
      var items: [Item] = []
      while let row = try table.next() {
        func text(_ column: Int) -> CleanText? { row[column].map { CleanText(RawText($0)) } }
        let error = PostError(code: text(4) ?? "", message: text(5) ?? "")
        items.append(
          item(
            row: text(0), postcode: text(2), succeeded: text(1), result: text(3),
            errors: error.code.isEmpty && error.message.isEmpty ? [] : [error]))
      }
      return items
    } catch {
      switch error {
      case .unreadable(let fault): throw .unreadable(fault)
      case .missing(let columns): throw .missing(columns: columns)
      case .damaged(let line): throw .damaged(line: line)
      }
    }
  }

  private static func item(
    row: CleanText?, postcode: CleanText?, succeeded: CleanText?, result: CleanText?,
    errors: [PostError]
  ) -> Item {
    let isDone: Bool? =
      switch succeeded?.string.lowercased() {
      case "true", "1": true
      case "false", "0": false
      default: nil
      }
    let answer = PostAnswer(
      rowID: row ?? "", postcode: postcode ?? "", succeeded: isDone ?? false,
      result: result ?? "", errors: errors)
    return isDone == nil || answer.rowID.isEmpty ? .unreadable(answer) : .answer(answer)
  }
}

/// Any value of JSON: plain values are their own text.
enum PostValue {
  case plain(String)
  case list([PostValue])
  case object([String: PostValue])

  /// The value in the bytes of a document; nil where they are none.
  init?(json data: Data) {
    guard let value = try? JSONSerialization.jsonObject(with: data) else { return nil }
    self.init(value)
  }

  private init(_ value: Any) {
    switch value {
    case let text as String: self = .plain(text)
    case let number as NSNumber: self = .plain(number.stringValue)
    case let list as [Any]: self = .list(list.map(Self.init))
    case let fields as [String: Any]: self = .object(fields.mapValues(Self.init))
    default: self = .plain("")
    }
  }

  /// The value for people: what is made of several with its names.
  var text: CleanText {
    switch self {
    case .plain(let text): CleanText(RawText(text))
    case .list(let values): values.map(\.text).joined(separator: "; ")
    case .object(let fields):
      fields.sorted { $0.key < $1.key }
        .map { "\(CleanText(RawText($0.key))): \($0.value.text)" as CleanText }
        .joined(separator: "; ")
    }
  }
}
