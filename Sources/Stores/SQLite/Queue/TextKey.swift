import Domain
import GRDB
import Persian

/// A number that addresses of the same words share, however they are spelt.
///
/// Numbers may meet by chance: who compares addresses compares their folded texts too.
enum TextKey {
  static func of(_ text: CleanText) -> Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in Folding.key(text).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int64(bitPattern: hash)
  }

  /// The name under which SQL knows ``of(_:)``.
  static let function = "text_key"

  static let sqlFunction = DatabaseFunction(function, argumentCount: 1, pure: true) { values in
    of(CleanText(RawText(values.first.flatMap(String.fromDatabaseValue) ?? "")))
  }
}
