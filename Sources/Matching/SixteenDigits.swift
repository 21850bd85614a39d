extension UInt64 {
  /// In hexadecimal with leading zeros: how models and indexes are called.
  var sixteenDigits: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
