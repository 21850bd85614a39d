import Persian

/// The numbers offices give to records, in ASCII digits and of fixed length.
enum DemoCode {
  /// Two digits of the province and five of the endowment.
  static func endowment(province: CleanText, serial: Int) -> CleanText {
    province + padded(serial, to: 5)
  }

  /// The endowment's code and four digits of the unit.
  static func unit(of endowment: CleanText, serial: Int) -> CleanText {
    endowment + padded(serial, to: 4)
  }

  static func volume(_ serial: Int) -> CleanText { "vol-" + padded(serial, to: 6) }

  static func project(_ serial: Int64) -> CleanText { "prj-" + padded(Int(serial), to: 4) }

  static func machine(_ serial: Int64) -> CleanText { "vm-" + padded(Int(serial), to: 6) }

  /// As libvirt names the domains that OpenStack makes: eight hexadecimal digits.
  static func domain(_ serial: Int64) -> CleanText {
    let digits = String(serial, radix: 16)
    return CleanText(
      RawText("instance-" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits))
  }

  static func number(_ n: Int) -> CleanText {
    CleanText(RawText(String(n)))
  }

  static func padded(_ n: Int, to length: Int) -> CleanText {
    let digits = String(n)
    let zeros = String(repeating: "0", count: max(0, length - digits.count))
    return CleanText(RawText(zeros + digits))
  }

  /// The second half of a postcode, from a serial number below 59,049, without the digit 2.
  static func postcode(prefix: Int, serial: Int) -> CleanText {
    var rest = serial
    var suffix = 0
    var place = 1
    for _ in 0..<5 {
      let digit = rest % 9
      suffix += place * (digit < 2 ? digit : digit + 1)
      place *= 10
      rest /= 9
    }
    return number(prefix * 100_000 + suffix)
  }
}
