import Domain
import Testing

@Suite struct RialTests {
  @Test(
    arguments: [
      (Rial(3) + Rial(4), 7), (Rial(3) - Rial(4), -1), (Rial(3) * 4, 12),
      (Rial(.max) + Rial(1), .max), (Rial(.min) + Rial(-1), .min), (Rial(.min) - Rial(1), .min),
      (Rial(.max) - Rial(-1), .max), (Rial(.max) * 2, .max), (Rial(.max) * -2, .min),
      (Rial(.min) * -1, .max), (Rial(250).percent(10), 25), (Rial(199).percent(10), 19),
      (Rial(.max).percent(10), 922_337_203_685_477_580), (Rial(.max).percent(100), .max),
    ] as [(Rial, Int64)])
  func `sums are exact, and stop at the ends instead of trapping`(result: Rial, amount: Int64) {
    #expect(result.amount == amount)
  }
}
