private import CCrypto
package import Domain
import Persian

/// SHA-256 by the system's libcrypto, fed in pieces.
///
/// Not to be shared: one thread feeds it, and ``finish()`` ends it.
package final class SHA256 {
  private let context: OpaquePointer?
  private var isSound: Bool

  package init() {
    context = EVP_MD_CTX_new()
    isSound = context != nil && EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1
  }

  deinit { EVP_MD_CTX_free(context) }

  package func update(_ bytes: UnsafeRawBufferPointer) {
    guard isSound, let base = bytes.baseAddress else { return }
    isSound = EVP_DigestUpdate(context, base, bytes.count) == 1
  }

  package func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes(update)
  }

  /// The digest of all that was fed; feeding more afterwards is an error.
  package func finish() throws(SourceError) -> Digest {
    var bytes = [UInt8](repeating: 0, count: Digest.length)
    if isSound { isSound = EVP_DigestFinal_ex(context, &bytes, nil) == 1 }
    defer { isSound = false }
    guard isSound, let digest = Digest(bytes: bytes) else {
      throw .unexpected(detail: "libcrypto refuses SHA-256")
    }
    return digest
  }

  /// The digest of one piece.
  package static func digest(of bytes: [UInt8]) throws(SourceError) -> Digest {
    let hash = SHA256()
    hash.update(bytes)
    return try hash.finish()
  }
}
