import Domain
import Persian

/// A record as a row of an import states it; nil is not stated.
typealias StatedRow = [ImportColumn: (any CustomStringConvertible)?]

extension Resources {
  /// What there is of each kind; none is not stated.
  var stated: StatedRow {
    func some(_ amount: Int) -> Int? { amount == 0 ? nil : amount }
    return [
      .vcpus: some(vcpus), .memory: some(memoryMiB), .disk: some(diskGiB), .gpus: some(gpus),
    ]
  }
}

extension StatedRow {
  fileprivate func adding(_ other: StatedRow) -> StatedRow {
    merging(other) { first, _ in first }
  }

  fileprivate static func loads(_ cpu: Double?, _ memory: Double?) -> StatedRow {
    [.cpuLoad: cpu.map { $0 * 100 }, .memoryLoad: memory.map { $0 * 100 }]
  }
}

extension Day {
  fileprivate var stated: String { JalaliFormat.numeric(self, .english).string }
}

extension Tenant {
  var stated: StatedRow { quota.stated.adding([.code: code.string, .name: name.string]) }
}

extension CloudProject {
  func stated(_ codes: ReferredCodes) -> StatedRow {
    quota.stated.adding([
      .code: code.string, .name: name.string, .tenantCode: codes[tenant], .state: state.token,
      .created: created?.stated,
    ])
  }
}

extension HostMachine {
  var stated: StatedRow {
    capacity.stated.adding(.loads(cpuLoad, memoryLoad)).adding([
      .name: name.string, .site: site.string, .rack: rack.string, .state: state.token,
    ])
  }
}

extension VirtualMachine {
  func stated(_ codes: ReferredCodes) -> StatedRow {
    size.stated.adding(.loads(cpuLoad, memoryLoad)).adding([
      .code: code.string, .name: name.string, .tenantCode: codes[tenant],
      .projectCode: codes[project], .host: hostName.string, .state: state.token,
      .address: address.string, .created: created.stated, .role: role.token,
      .hypervisorName: hypervisorName.string,
    ])
  }
}

extension Volume {
  func stated(_ codes: ReferredCodes) -> StatedRow {
    [
      .code: code.string, .name: name.string, .tenantCode: codes[tenant],
      .projectCode: codes[project], .machineCode: codes[machine], .pool: pool.string,
      .size: sizeGiB, .state: state.token, .created: created.stated, .detached: detached?.stated,
      .lastBackup: lastBackup?.stated,
    ]
  }
}

extension SystemImage {
  func stated(_ codes: ReferredCodes) -> StatedRow {
    [
      .code: code.string, .name: name.string, .system: system.string, .version: version.string,
      .supportEnd: supportEnd?.stated, .size: sizeGiB, .state: state.token,
      .visibility: visibility.token, .tenantCode: codes[tenant], .created: created.stated,
      .lastUsed: lastUsed?.stated,
    ]
  }
}

extension CloudNetwork {
  func stated(_ codes: ReferredCodes) -> StatedRow {
    [
      .code: code.string, .name: name.string, .tenantCode: codes[tenant], .site: site.string,
      .prefix: prefix.text.string, .vlan: vlan, .kind: kind.token, .state: state.token,
      .addresses: addresses, .addressesUsed: used,
    ]
  }
}

extension GPUNode {
  var stated: StatedRow {
    [
      .code: code.string, .host: hostName.string, .site: site.string, .model: model.string,
      .gpus: gpus, .allocated: allocated, .gpuMemory: memoryGiB, .state: state.token,
      .purpose: purpose.string, .driver: driver.string, .running: running, .waiting: waiting,
      .idleSince: idleSince?.stated,
    ]
  }
}

extension Certificate {
  func stated(_ codes: ReferredCodes) -> StatedRow {
    [
      .code: code.string, .name: name.string, .service: service.string, .issuer: issuer.string,
      .tenantCode: codes[tenant], .notBefore: notBefore?.stated, .expires: expires.stated,
    ]
  }
}
