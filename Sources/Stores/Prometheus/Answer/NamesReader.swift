import Domain
import Persian

/// The answer of `/api/v1/label/…/values`: a list of names.
struct NamesReader {
  private var names: Set<String> = []
  private var isSuccess = false
  private var kind: CleanText = ""
  private var message: CleanText = ""

  static func read(
    _ body: UnsafeRawBufferPointer, status code: Int
  ) throws(RemoteFault) -> Set<String> {
    try AnswerStatus.check(code)
    var reader = Self()
    var scanner = JSONScanner(body)
    do throws(JSONScanner.Fault) {
      try scanner.object { scanner, name throws(JSONScanner.Fault) in
        try reader.member(name, &scanner)
      }
      try scanner.end()
    } catch {
      throw AnswerStatus.unreadable(code, at: error.offset)
    }
    guard reader.isSuccess else {
      guard reader.kind.isEmpty else {
        throw .rejected(kind: reader.kind, message: reader.message)
      }
      guard (200...299).contains(code) else { throw .status(code) }
      throw .malformed(detail: "no status")
    }
    return reader.names
  }

  private mutating func member(
    _ name: UnsafeRawBufferPointer, _ scanner: inout JSONScanner
  ) throws(JSONScanner.Fault) {
    if name.elementsEqual("status".utf8) {
      isSuccess = try scanner.text().unsanitised == "success"
    } else if name.elementsEqual("errorType".utf8) {
      kind = CleanText(try scanner.text())
    } else if name.elementsEqual("error".utf8) {
      message = CleanText(try scanner.text(), limit: 500)
    } else if name.elementsEqual("data".utf8), try scanner.peek() == 0x5B {
      try scanner.list { scanner throws(JSONScanner.Fault) in
        names.insert(try scanner.text().unsanitised)
      }
    } else {
      try scanner.skip()
    }
  }
}
