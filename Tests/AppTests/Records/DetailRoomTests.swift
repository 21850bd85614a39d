import Canvas
import Domain
import Persian
import Testing

@testable import App

/// What stands under a table is whole at the sizes of the design, with the largest amounts of a nation.
struct DetailRoomTests {
  private static let quota = Resources(
    vcpus: 12_176, memoryMiB: 9 * 1_024 * 1_024 + 512 * 1_024, diskGiB: 888 * 1_024, gpus: 148)
  private static let granted = Resources(
    vcpus: 14_461, memoryMiB: 10 * 1_024 * 1_024 - 256 * 1_024, diskGiB: 999 * 1_024, gpus: 163)
  private static let grants = ProjectGrants(projects: 9, quota: quota, granted: granted)

  private var tenant: Tenant {
    var tenant = Tenant(
      id: RecordID(1), code: "national-library", name: "سازمان اسناد و کتابخانه ملی ایران",
      quota: Self.quota, allocated: Self.quota, machines: 1_198, cpuLoad: 0.42, memoryLoad: 0.64)
    tenant.grants = Self.grants
    return tenant
  }

  private var project: CloudProject {
    CloudProject(
      id: RecordID(1), code: "prj-0106", name: "library-data", tenant: RecordID(1),
      tenantName: tenant.name, quota: Self.quota, state: .enabled, created: Day(epoch: 19_000),
      use: ProjectUse(
        allocated: Self.quota, machines: 1_198, cpuLoad: 0.42, memoryLoad: 0.64),
      grants: Self.grants)
  }

  private var host: HostMachine {
    HostMachine(
      id: RecordID(1), name: "gpu-010", site: "مرکز داده ۱", rack: "رک ۱۲", state: .maintenance,
      capacity: Resources(vcpus: 256, memoryMiB: 1_536 * 1_024, diskGiB: 15 * 1_024, gpus: 8),
      allocated: Resources(vcpus: 212, memoryMiB: 896 * 1_024, diskGiB: 6_950, gpus: 7),
      machines: 114, cpuLoad: 0.65, memoryLoad: 0.41)
  }

  private func surface(_ detail: any RecordDetail, _ size: Size, _ state: AppState) -> Surface {
    let height = Geometry(size: size).detailHeight - 1
    return Surface(
      size: Size(width: size.width - 2, height: height),
      direction: state.session.language == .persian ? .rightToLeft : .leftToRight
    ) { detail.draw(in: $0) }
  }

  @Test(arguments: [Language.persian, .english])
  func `nothing of an agency, a project and a host is cut`(language: Language) async throws {
    let state = try await Studio().rehearse("3", language).state
    let details: [any RecordDetail] = [
      tenant.detail(in: state), project.detail(in: state), host.detail(in: state),
    ]
    for detail in details {
      for size in [(80, 24), (120, 40), (160, 50)].map({ Size(width: $0, height: $1) }) {
        let rows = surface(detail, size, state).mirrored().rows
        #expect(!rows.contains { $0.contains("…") }, "\(size): \(rows.joined(separator: "\n"))")
      }
    }
  }

  @Test func `what was granted is told in as many words as there is room for`() async throws {
    let state = try await Studio().rehearse("3", .english).state
    func shown(_ width: Int, _ height: Int) -> String {
      surface(tenant.detail(in: state), Size(width: width, height: height), state).mirrored().text
    }
    #expect(shown(160, 50).contains("vCPU 14,461 of 12,176"))
    #expect(shown(120, 40).contains("vCPU 119%"))
    #expect(shown(80, 24).contains("beyond in 4"))
  }

  @Test func `columns are of one width as long as that cuts nothing`() {
    func columns(_ value: CleanText) -> [Int] {
      let facts = Facts(
        facts: [.init("aa", value), .init("bb", "2"), .init("cc", "3")], columnWidth: 20)
      let surface = Surface(size: Size(width: 62, height: 1), direction: .leftToRight) {
        facts.draw(in: $0)
      }
      return surface.runs.filter { ["aa", "bb", "cc"].contains($0.text.string) }.map(\.column)
    }
    let even = columns("1")
    #expect(even.count == 3 && even[2] - even[1] == even[1] - even[0])
    let uneven = columns("a value of no less than thirty")
    #expect(uneven[1] - uneven[0] > even[1] && uneven[2] < 62)
  }
}
