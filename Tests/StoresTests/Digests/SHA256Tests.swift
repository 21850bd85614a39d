import Domain
import Stores
import Testing

/// The test vectors are those of FIPS 180-4.
@Suite struct `SHA-256 from libcrypto` {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `a known text has its known digest`(text: String, hex: String) throws {
    let digest = try SHA256.digest(of: Array(text.utf8))
    #expect(digest.hex == hex)
    #expect(Digest(hex: hex.uppercased()) == digest)
  }

  @Test func `pieces make the digest of the whole`() throws {
    let hash = SHA256()
    let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 999)
    for _ in 0..<1_001 { hash.update(piece) }
    hash.update([UInt8](repeating: UInt8(ascii: "a"), count: 1))
    let digest = try hash.finish()
    #expect(digest.hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `nothing comes after the end`() throws {
    let hash = SHA256()
    _ = try hash.finish()
    #expect(throws: SourceError.self) { try hash.finish() }
  }

  @Test(arguments: ["", "12", String(repeating: "g", count: 64), String(repeating: "۱", count: 64)])
  func `what is no digest is not taken for one`(text: String) {
    #expect(Digest(hex: text) == nil)
    #expect(Digest(bytes: Array(text.utf8.prefix(31))) == nil)
  }
}
