import Testing

@testable import Stores

@Suite struct `JSON lines` {
  private func read(_ text: String) throws -> [String] {
    var members: [String] = []
    var line = JSONLine(Array(text.utf8))
    try line.read { members.append("\($0)=\($1)") }
    return members
  }

  @Test(
    arguments: [
      ("{}", []), (" { \"a\" : 1 , \"b\" : -2.50 } ", ["a=1", "b=-2.50"]),
      (#"{"a":"ب\n\"\\\/ \u06cc \ud83d\ude00"}"#, ["a=ب\n\"\\/ ی 😀"]),
      (#"{"a":null,"b":true,"c":false,"":""}"#, ["a=", "b=true", "c=false", "="]),
      (#"{"کد":"۱۲","n":1e3}"#, ["کد=۱۲", "n=1e3"]),
    ] as [(String, [String])])
  func `give their members in order`(text: String, members: [String]) throws {
    #expect(try read(text) == members)
  }

  @Test(
    arguments: [
      "", "{", "[]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":1} x", "{\"a\":[1]}",
      "{\"a\":{}}", "{\"a\":\"\u{1}\"}", "{\"a\":\"x", #"{"a":"\q"}"#, #"{"a":"\ud83d"}"#,
      #"{"a":"\ud83dA"}"#, #"{"a":"\u12"}"#, "{a:1}", "{\"a\":1-2}", "{\"a\":nul}", "{\"a\":--1}",
    ])
  func `that are no plain object are refused`(text: String) {
    #expect(throws: JSONLine.Fault.self) { try read(text) }
  }
}
