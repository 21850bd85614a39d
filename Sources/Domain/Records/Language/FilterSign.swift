/// How a field is compared with what stands behind the sign.
package enum FilterSign: Hashable, Sendable, CaseIterable {
  case equal
  case notEqual
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual

  /// Whether the sign asks for an order, which only numbers and days have.
  package var isComparison: Bool { self != .equal && self != .notEqual }

  /// Whether a sign may begin with the scalar.
  static func isBeginning(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", "=", "<", ">", "!", "\u{2260}", "\u{2264}", "\u{2265}": true
    default: false
    }
  }

  /// Everything that is read as a sign, longer spellings before their beginnings.
  static let spellings: [(text: [Unicode.Scalar], sign: FilterSign)] = {
    let spellings: [(String, FilterSign)] = [
      (":<=", .lessOrEqual), (":>=", .greaterOrEqual), (":!=", .notEqual),
      (":<", .less), (":>", .greater), (":\u{2264}", .lessOrEqual), (":\u{2265}", .greaterOrEqual),
      ("<=", .lessOrEqual), ("=<", .lessOrEqual), (">=", .greaterOrEqual), ("=>", .greaterOrEqual),
      ("!=", .notEqual), ("<>", .notEqual), ("==", .equal),
      ("\u{2264}", .lessOrEqual), ("\u{2265}", .greaterOrEqual), ("\u{2260}", .notEqual),
      ("<", .less), (">", .greater), (":", .equal), ("=", .equal),
    ]
    return spellings.map { (Array($0.0.unicodeScalars), $0.1) }
  }()
}
