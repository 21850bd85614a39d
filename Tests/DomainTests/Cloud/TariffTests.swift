import Domain
import Persian
import Testing

struct TariffTests {
  private let tariff = Tariff(
    from: Day(epoch: 0), vcpuHour: Rial(1_500), memoryHour: Rial(400), diskMonth: Rial(9_000),
    gpuHour: Rial(300_000))

  @Test func `a month is thirty days of hours, and disk is paid by the month`() {
    let size = Resources(vcpus: 2, memoryMiB: 4_096, diskGiB: 40, gpus: 1)
    // 2 × 1,500 × 720 + 4 × 400 × 720 + 40 × 9,000 + 300,000 × 720.
    #expect(tariff.month(of: size) == Rial(2_160_000 + 1_152_000 + 360_000 + 216_000_000))
    #expect(tariff.month(of: .zero) == .zero)
  }

  @Test func `a part of a GiB costs its part`() {
    let small = Resources(vcpus: 0, memoryMiB: 512, diskGiB: 0, gpus: 0)
    #expect(tariff.month(of: small) == Rial(144_000))
  }

  @Test func `absurd amounts stop at the largest there is`() {
    let absurd = Resources(vcpus: .max, memoryMiB: 0, diskGiB: 0, gpus: 0)
    #expect(tariff.month(of: absurd) == Rial(.max))
  }
}
