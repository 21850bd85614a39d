private import CCrypto
package import Domain
import Persian

/// SHA-256 by the system's libcrypto, fed in pieces.
///
/// Not to be shared: one thread feeds it, and ``finish()`` ends it. Called by its own name and not through
/// `EVP_Digest`: that would first set up every algorithm the library knows, 2 MB for as long as we run.
package final class SHA256 {
  private var context = SHA256_CTX()
  private var isSound: Bool

  package init() {
    isSound = SHA256_Init(&context) == 1
  }

  package func update(_ bytes: UnsafeRawBufferPointer) {
    guard isSound, let base = bytes.baseAddress else { return }
    isSound = SHA256_Update(&context, base, bytes.count) == 1
  }

  package func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes(update)
  }

  /// The digest of all that was fed; feeding more afterwards is an error.
  package func finish() throws(SourceError) -> Digest {
    var bytes = [UInt8](repeating: 0, count: Digest.length)
    if isSound { isSound = SHA256_Final(&bytes, &context) == 1 }
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
