import Domain
import Persian

/// The reader of backups rows; a backup without a name goes by its code.
///
/// It is of a machine or of a volume, and has ended unless it runs.
struct BackupParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let code = try values.requiredCode(header.slot(.code))
    let name = values.name(header.slot(.name))
    let (source, codes) = try source(&values)
    let state = try values.requiredValue(header.slot(.state), ResourceWords.backupState.read)
    let finished = try values.value(header.slot(.finished), Moments.day)
    if state == .running, finished != nil { throw .conflict(.finished) }
    if state != .running, finished == nil { throw .missing(.finished) }
    func later(_ text: String) throws(ValueFault) -> Day {
      let day = try Moments.day(text)
      if let finished, day < finished { throw .endsBeforeStart }
      return day
    }
    return .backup(
      Referring(
        Backup(
          id: RecordID(0), code: code, name: name.isEmpty ? code : name, tenant: RecordID(0),
          tenantName: "", source: source, sourceName: "",
          kind: try values.requiredValue(header.slot(.kind), ResourceWords.backupKind.read),
          state: state, finished: finished,
          sizeGiB: try values.value(header.slot(.size), Amounts.count),
          keptUntil: try values.value(header.slot(.keptUntil), later),
          site: values.name(header.slot(.site)),
          restored: try values.value(header.slot(.restored), later)),
        codes: codes.merging([
          .tenantCode: try values.requiredCode(header.slot(.tenantCode))
        ]) { first, _ in first }))
  }

  private func source(
    _ values: inout RowValues
  ) throws(ImportRejection) -> (BackupSource, [ImportColumn: CleanText]) {
    let machine = try values.code(header.slot(.machineCode))
    let volume = try values.code(header.slot(.volumeCode))
    guard machine.isEmpty || volume.isEmpty else { throw .conflict(.volumeCode) }
    if !machine.isEmpty { return (.machine(RecordID(0)), [.machineCode: machine]) }
    guard !volume.isEmpty else { throw .missing(.machineCode) }
    return (.volume(RecordID(0)), [.volumeCode: volume])
  }
}

/// The reader of images rows.
struct ImageParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let created = try values.requiredValue(header.slot(.created), Moments.day)
    return .image(
      Referring(
        SystemImage(
          id: RecordID(0), code: try values.requiredCode(header.slot(.code)),
          name: try values.requiredName(header.slot(.name)),
          system: try values.requiredName(header.slot(.system)),
          version: try values.code(header.slot(.version)),
          supportEnd: try values.value(header.slot(.supportEnd), Dates.day),
          sizeGiB: try values.requiredValue(header.slot(.size), Amounts.count),
          state: try values.requiredValue(header.slot(.state), ResourceWords.imageState.read),
          visibility: try values.requiredValue(
            header.slot(.visibility), ResourceWords.visibility.read),
          tenant: nil, tenantName: "", created: created,
          lastUsed: try values.value(header.slot(.lastUsed)) { text throws(ValueFault) in
            let day = try Moments.day(text)
            guard created <= day else { throw .endsBeforeStart }
            return day
          }), codes: [.tenantCode: try values.code(header.slot(.tenantCode))]))
  }
}

/// The reader of networks rows; a network without a name goes by its code.
struct NetworkParser: RowParser {
  let header: HeaderMap

  private static let vlans = 1...4_094

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let code = try values.requiredCode(header.slot(.code))
    let name = values.name(header.slot(.name))
    let addresses = try values.value(header.slot(.addresses), Amounts.count)
    return .network(
      Referring(
        CloudNetwork(
          id: RecordID(0), code: code, name: name.isEmpty ? code : name, tenant: RecordID(0),
          tenantName: "", site: values.name(header.slot(.site)),
          prefix: try values.requiredValue(header.slot(.prefix), Self.prefix),
          vlan: try values.value(header.slot(.vlan)) { text throws(ValueFault) in
            let number = try Amounts.count(text)
            guard Self.vlans.contains(number) else { throw .vlanOutOfRange }
            return number
          },
          kind: try values.requiredValue(header.slot(.kind), ResourceWords.networkKind.read),
          state: try values.requiredValue(header.slot(.state), ResourceWords.networkState.read),
          addresses: addresses,
          used: try values.value(header.slot(.addressesUsed)) { text throws(ValueFault) in
            let used = try Amounts.count(text)
            if let addresses, used > addresses { throw .moreThanWhole }
            return used
          }),
        codes: [.tenantCode: try values.requiredCode(header.slot(.tenantCode))]))
  }

  private static func prefix(_ text: String) throws(ValueFault) -> AddressPrefix {
    do {
      return try AddressPrefix(Numerals.ascii(text))
    } catch {
      switch error {
      case .notAPrefix: throw .notAPrefix
      case .bitsBeyondLength: throw .prefixBitsBeyondLength
      }
    }
  }
}

/// The reader of GPU nodes rows; what runs a job is not idle.
struct GPUNodeParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let gpus = try values.requiredValue(header.slot(.gpus), Amounts.count)
    let running = try values.value(header.slot(.running), Amounts.count)
    let idleSince = try values.value(header.slot(.idleSince), Moments.day)
    if let running, running > 0, idleSince != nil { throw .conflict(.idleSince) }
    return .gpuNode(
      GPUNode(
        id: RecordID(0), code: try values.requiredCode(header.slot(.code)),
        hostName: try values.requiredCode(header.slot(.host)), host: nil,
        site: values.name(header.slot(.site)),
        model: try values.requiredName(header.slot(.model)), gpus: gpus,
        allocated: try values.requiredValue(header.slot(.allocated)) { text throws(ValueFault) in
          let allocated = try Amounts.count(text)
          guard allocated <= gpus else { throw .moreThanWhole }
          return allocated
        },
        memoryGiB: try values.value(header.slot(.gpuMemory), Amounts.count),
        state: try values.requiredValue(header.slot(.state), ResourceWords.gpuNodeState.read),
        purpose: values.name(header.slot(.purpose)),
        driver: try values.code(header.slot(.driver)), running: running,
        waiting: try values.value(header.slot(.waiting), Amounts.count), idleSince: idleSince))
  }
}
