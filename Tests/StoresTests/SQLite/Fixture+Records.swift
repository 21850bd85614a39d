import Domain
import Foundation
import Persian

@testable import Stores

extension Fixture {
  static let morning = Date(timeIntervalSince1970: 1_767_225_600)

  static func unitRecord(
    _ code: CleanText, of owner: Endowment, title: CleanText = "مغازه", area: Int = 30
  ) -> PropertyUnitRecord {
    PropertyUnitRecord(
      code: code, endowmentCode: owner.code, title: title, type: .commercial, use: .income,
      area: area, plate: nil, place: owner.place, address: "بازار", postcode: "",
      coordinates: nil, deed: Deed(state: .none), occupancy: .vacant)
  }

  static func endowmentRecord(_ code: CleanText, name: CleanText = "موقوفه") -> EndowmentRecord {
    EndowmentRecord(
      code: code, name: name, kind: .general, custody: .organisation, trusteeship: .named,
      use: .income, status: .active, donor: "حاج میرزا", trustee: "", deedNumber: "",
      foundedYear: nil, place: Place(province: "یزد", county: "یزد", locality: ""),
      intentions: [Intention(category: .quran, sharePercent: 100)], registered: nil,
      received: Day(epoch: 20_000))
  }

  static func leaseRecord(
    _ number: CleanText, unit: CleanText, end: Day, rent: Int64 = 1_000,
    state: LeaseState = .current
  ) -> LeaseRecord {
    LeaseRecord(
      contractNumber: number, unitCode: unit, tenant: "مستأجر", kind: .first, state: state,
      start: end.advanced(by: -365), end: end, rent: Rial(rent), deposit: .zero)
  }

  static func address(
    _ n: Int, state: ReviewState = .received, arrived: TimeInterval = 0,
    province: CleanText = "تهران"
  ) -> PropertyAddress {
    PropertyAddress(
      id: RecordID(Int64(n)), code: text("A-\(n)"), endowmentName: text("موقوفه \(n)"),
      officeProvince: province, officeCounty: "ری", text: text("خیابان امام پلاک \(n)"),
      postcode: "", state: state, arrived: morning.addingTimeInterval(arrived), decision: nil)
  }

  static func gnaf(
    _ n: Int, county: CleanText = "ری", street: CleanText = "خیابان امام", plaque: CleanText = "۱۲",
    postcode: CleanText = "1813653471"
  ) -> GnafRow {
    GnafRow(
      id: RecordID(Int64(n)), code: text("G-\(n)"), buildingCode: text("B-\(n)"),
      postcode: postcode, province: "تهران", county: county, city: "ری", neighbourhood: "مرکز",
      mainStreet: street, sideStreet: "", alley: "", plaque: plaque, floor: "", unit: "",
      coordinates: Coordinates(latitude: 35.5, longitude: 51.5))
  }

  static func tenant(_ n: Int, vcpus: Int = 100) -> Tenant {
    Tenant(
      id: RecordID(Int64(n)), code: text("T\(n)"), name: text("دستگاه \(n)"),
      quota: Resources(vcpus: vcpus, memoryMiB: 1_000_000, diskGiB: 10_000, gpus: 0),
      allocated: .zero, machines: 0, cpuLoad: 0, memoryLoad: 0)
  }

  static func host(_ n: Int, state: HostState = .up, load: Double = 0.5) -> HostMachine {
    HostMachine(
      id: RecordID(Int64(n)), name: text("میزبان \(n)"), site: "تهران", rack: text("R\(n % 3)"),
      state: state, capacity: Resources(vcpus: 64, memoryMiB: 262_144, diskGiB: 2_000, gpus: 0),
      allocated: .zero, machines: 0, cpuLoad: load, memoryLoad: load)
  }

  static func machine(
    _ n: Int, tenant: Int = 1, host: Int = 1, state: VirtualMachineState = .active, vcpus: Int = 4,
    load: Double = 0.25
  ) -> VirtualMachine {
    VirtualMachine(
      id: RecordID(Int64(n)), code: text("m-\(n)"), name: text("vm-\(n)"),
      tenant: RecordID(Int64(tenant)),
      tenantName: text("دستگاه \(tenant)"), host: RecordID(Int64(host)),
      hostName: text("میزبان \(host)"), state: state,
      size: Resources(vcpus: vcpus, memoryMiB: 8_192, diskGiB: 100, gpus: 0),
      address: text("10.0.0.\(n)"), cpuLoad: load, memoryLoad: load, created: Day(epoch: 19_000))
  }
}
