import Persian
import Testing

@testable import Domain

/// What an operator writes when asking for machines.
struct MachineOrderTests {
  @Test(arguments: [
    ("20 4 16 100" as CleanText, 0), ("۲۰ ۴ ۱۶ ۱۰۰", 0), ("٢٠، ٤، ١٦، ١٠٠", 0),
    ("20,4,16,100,2", 2),
    ("  20  4 16   100 2 ", 2),
  ])
  func `digits of any family are read`(_ text: CleanText, _ gpus: Int) throws {
    let order = try MachineOrder(text)
    #expect(order.count == 20)
    #expect(order.size == Resources(vcpus: 4, memoryMiB: 16_384, diskGiB: 100, gpus: gpus))
    #expect(order.total.vcpus == 80)
  }

  @Test(arguments: [
    ("" as CleanText, MachineOrder.Fault.fields(0)), ("20 4 16", .fields(3)),
    ("1 1 1 1 1 1", .fields(6)),
    ("20 four 16 100", .number("four")), ("20 4 1.5 100", .number("1.5")),
    ("0 4 16 100", .range("0", 1...100_000)), ("1 1025 16 100", .range("1025", 1...1_024)),
    ("1 1 1 1 65", .range("65", 0...64)),
  ])
  func `a fault names the field`(_ text: CleanText, _ fault: MachineOrder.Fault) {
    #expect(throws: fault) { try MachineOrder(text) }
  }
}
