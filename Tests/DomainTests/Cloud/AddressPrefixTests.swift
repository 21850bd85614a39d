import Persian
import Testing

@testable import Domain

/// Ranges of addresses, as RFC 4632 and RFC 4291 have them.
struct AddressPrefixTests {
  @Test(
    arguments: [
      ("10.16.0.0/22", "10.16.0.0/22"), ("0.0.0.0/0", "0.0.0.0/0"),
      ("192.0.2.7/32", "192.0.2.7/32"), ("2001:DB8:0:0::/64", "2001:db8::/64"),
      ("::/0", "::/0"), ("::1/128", "::1/128"), ("fe80::/10", "fe80::/10"),
      ("2001:db8:0:1:0:0:0:0/64", "2001:db8:0:1::/64"),
      ("1:0:2:0:3:0:4:0/127", "1:0:2:0:3:0:4:0/127"),
      ("1:0:0:2:0:0:0:3/128", "1:0:0:2::3/128"),
    ] as [(String, CleanText)])
  func `a range is written in one way, however it came`(text: String, written: CleanText) throws {
    let prefix = try AddressPrefix(text)
    #expect(prefix.text == written)
    #expect(try AddressPrefix(prefix.text.string) == prefix)
  }

  @Test(arguments: [
    "", "10.0.0.0", "10.0.0.0/", "/24", "10.0.0/24", "10.0.0.0.0/24", "10.0.0.256/32",
    "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/024", "010.0.0.0/8", "10.0.0.0/24/1", "10.0.0.a/24",
    "2001:db8::/129", "2001::db8::/32", "2001:db8:::/32", "1:2:3:4:5:6:7/64", "12345::/16",
    "1:2:3:4:5:6:7:8:9/128", "1:2:3:4::5:6:7:8/128", "g::/16", ":/0", "10.0.0.0 /24",
  ])
  func `what is no range is refused`(text: String) {
    #expect(throws: AddressPrefix.Fault.notAPrefix) { try AddressPrefix(text) }
  }

  @Test(arguments: ["10.16.0.1/22", "128.0.0.0/0", "2001:db8::1/64", "10.0.0.255/31"])
  func `one address of a range is not the range`(text: String) {
    #expect(throws: AddressPrefix.Fault.bitsBeyondLength) { try AddressPrefix(text) }
  }

  @Test func `ranges have an order of numbers, not of letters`() throws {
    let texts = ["9.0.0.0/8", "10.0.0.0/8", "10.0.0.0/24", "10.16.0.0/16", "10.100.0.0/16", "::/0"]
    let keys = try texts.map { try AddressPrefix($0).orderKey }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }
}
