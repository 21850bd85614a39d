/// Text from outside, which may hold anything; it reaches the screen only as ``CleanText``.
package struct RawText: Sendable, Hashable {
  /// The text as it came, unsafe to show.
  package let unsanitised: String

  package init(_ s: String) {
    unsanitised = s
  }

  /// Decodes UTF-8; each ill-formed piece becomes U+FFFD.
  package init(decoding bytes: some Collection<UInt8>) {
    unsanitised = String(decoding: bytes, as: UTF8.self)
  }
}
