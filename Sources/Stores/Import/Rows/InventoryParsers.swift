import Domain
import Persian

/// The reader of volumes rows; a volume without a name goes by its code, as the cloud itself has it.
struct VolumeParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let code = try values.requiredCode(header.slot(.code))
    let name = values.name(header.slot(.name))
    let machine = try values.code(header.slot(.machineCode))
    let created = try values.requiredValue(header.slot(.created), Dates.day)
    let detached = try values.value(header.slot(.detached)) { text throws(ValueFault) in
      let day = try Dates.day(text)
      guard created <= day else { throw .endsBeforeStart }
      return day
    }
    guard machine.isEmpty || detached == nil else { throw .conflict(.detached) }
    return .volume(
      Referring(
        Volume(
          id: RecordID(0), code: code, name: name.isEmpty ? code : name, tenant: RecordID(0),
          tenantName: "", machine: nil, machineName: "", pool: values.name(header.slot(.pool)),
          sizeGiB: try values.requiredValue(header.slot(.size), Amounts.count),
          state: try values.requiredValue(header.slot(.state), InventoryWords.volumeState.read),
          created: created, detached: detached,
          lastBackup: try values.value(header.slot(.lastBackup), Dates.day)),
        codes: [
          .tenantCode: try values.requiredCode(header.slot(.tenantCode)),
          .projectCode: try values.code(header.slot(.projectCode)), .machineCode: machine,
        ]))
  }
}

/// The reader of certificates rows.
struct CertificateParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let notBefore = try values.value(header.slot(.notBefore), Dates.day)
    return .certificate(
      Referring(
        Certificate(
          id: RecordID(0), code: try values.requiredCode(header.slot(.code)),
          name: try values.requiredName(header.slot(.name)),
          service: values.name(header.slot(.service)), issuer: values.name(header.slot(.issuer)),
          tenant: nil, tenantName: "", notBefore: notBefore,
          expires: try values.requiredValue(header.slot(.expires)) { text throws(ValueFault) in
            let day = try Dates.day(text)
            if let notBefore, day < notBefore { throw .endsBeforeStart }
            return day
          }), codes: [.tenantCode: try values.code(header.slot(.tenantCode))]))
  }
}

/// The reader of data centres rows.
struct SiteParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    func figure(_ column: ImportColumn) throws(ImportRejection) -> Int? {
      try values.value(header.slot(column), Amounts.count)
    }
    return .site(
      Site(
        id: RecordID(0), code: try values.requiredCode(header.slot(.code)),
        name: try values.requiredName(header.slot(.name)),
        role: try values.requiredValue(header.slot(.role), InventoryWords.siteRole.read),
        province: values.name(header.slot(.province)), powerKW: try figure(.power),
        usedKW: try figure(.used), temperature: try figure(.temperature),
        link: try values.value(header.slot(.link), InventoryWords.link.read),
        lag: try figure(.lag), racks: try figure(.racks), content: .none))
  }
}
