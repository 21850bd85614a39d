import Domain
import Testing

@Suite struct RegistrationPlateTests {
  @Test func `numbers are kept in order, once each`() {
    let plate = RegistrationPlate(mains: [253, 211, 254, 211], subs: [6933, 0, 6932])
    #expect(plate.main == 211)
    #expect(plate.mains == [211, 253, 254])
    #expect(plate.sub == 6932)
    #expect(plate.subs == [6932, 6933])
    #expect(plate == RegistrationPlate(mains: [211, 253, 254], subs: [6932, 6933]))
  }

  @Test func `a plate without a sub-number is undivided`() {
    let plate = RegistrationPlate(main: 72)
    #expect(plate.sub == 0)
    #expect(plate.subs == [])
    #expect(plate == RegistrationPlate(main: 72, sub: 0))
  }

  @Test func `a share is smaller than the whole`() {
    #expect(UndividedShare(2, of: 6)?.part == 2)
    #expect(UndividedShare(6, of: 6) == nil)
    #expect(UndividedShare(0, of: 6) == nil)
    #expect(UndividedShare(0, of: 0) == nil)
    #expect(UndividedShare(-1, of: 2) == nil)
  }
}
