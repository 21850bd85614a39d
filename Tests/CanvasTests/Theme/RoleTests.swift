import Testing

@testable import Canvas

struct `Roles` {
  @Test func `are numbered in the order of their declaration`() {
    #expect(Role.allCases.map(\.index) == Array(0..<Role.allCases.count))
  }

  @Test func `have a style on every ground`() {
    #expect(Theme.groundCount == Ground.allCases.count)
    #expect(Ground.allCases.map { Int($0.rawValue) } == Array(0..<Theme.groundCount))
  }

  @Test func `fall back along their dots`() {
    #expect(
      Role.tableHeaderSorted.fallbackNames
        == ["table.header.sorted", "table.header", "table", "text"])
    #expect(Role.textDim.fallbackNames == ["text.dim", "text"])
    #expect(Role.text.fallbackNames == ["text"])
  }

  @Test(arguments: Role.allCases)
  func `belong to a family whose letter is its own`(role: Role) {
    let family = RoleGroup.of(role)
    #expect(role.rawValue.hasPrefix(family.name) || family.name == "text")
    #expect(RoleGroup.letters.filter { $0.letter == family.letter }.count == 1)
  }

  @Test func `name no family that does not exist`() {
    for (name, _) in RoleGroup.letters { #expect(Role(rawValue: name) != nil, "\(name)") }
  }
}
