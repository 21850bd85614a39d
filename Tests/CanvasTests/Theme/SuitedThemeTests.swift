import Testing

@testable import Canvas

struct `The theme for a background` {
  @Test(
    arguments: [
      (0x000000, "dark"), (0x14171C, "dark"), (0x002B36, "dark"), (0x5F5F5F, "dark"),
      (0x808080, "light"), (0xFDF6E3, "light"), (0xFFFFFF, "light"), (0x0000FF, "dark"),
    ])
  func `is the one it reads on`(colour: Int, name: String) {
    let background = RGB(
      red: UInt8(colour >> 16), green: UInt8(colour >> 8 & 255), blue: UInt8(colour & 255))
    #expect(Theme.suited(to: background, environment: ["COLORFGBG": "0;15"]) == name)
  }

  @Test(
    arguments: [
      ("15;0", "dark"), ("0;15", "light"), ("0;default;15", "light"), ("7;8", "dark"),
      ("0;7", "light"), ("default;default", "dark"), ("", "dark"), ("0;99", "dark"),
      ("15", "light"),
    ])
  func `follows COLORFGBG where the terminal is silent`(stated: String, name: String) {
    #expect(Theme.suited(to: nil, environment: ["COLORFGBG": stated]) == name)
  }

  @Test func `is the dark one where nobody tells, and always exists`() {
    #expect(Theme.suited(to: nil) == "dark")
    #expect(Set(Theme.bundledNames).isSuperset(of: ["dark", "light"]))
    #expect(!Theme.bundledNames.contains(Theme.automatic))
  }
}
