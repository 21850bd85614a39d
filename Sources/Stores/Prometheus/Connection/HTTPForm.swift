/// Names and values as a form sends them (`application/x-www-form-urlencoded`).
struct HTTPForm: Sendable {
  private(set) var text = ""

  init(_ fields: [(name: String, value: String)] = []) {
    for field in fields {
      if !text.isEmpty { text += "&" }
      text += Self.encoded(field.name) + "=" + Self.encoded(field.value)
    }
  }

  private static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      if byte.isLetterOrDigit || "-._~".utf8.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += byte < 16 ? "%0" + digits : "%" + digits
      }
    }
    return result
  }
}
