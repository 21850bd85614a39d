/// An encoding of text that import files come in.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8
  case windows1256

  /// Whether these bytes are text in this encoding.
  func accepts(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .utf8: (try? UTF8Span(validating: bytes.span)) != nil
    case .windows1256: true
    }
  }

  func decode(_ bytes: ArraySlice<UInt8>) -> String {
    switch self {
    case .utf8: String(decoding: bytes, as: UTF8.self)
    case .windows1256: Windows1256.decode(bytes)
    }
  }
}
