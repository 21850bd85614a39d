import Domain
import Persian

/// The reader of findings rows; one without a state is open until the day it was closed.
struct FindingParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let found = try values.requiredValue(header.slot(.found), Dates.day)
    let closed = try values.value(header.slot(.closed)) { text throws(ValueFault) in
      let day = try Dates.day(text)
      guard found <= day else { throw .endsBeforeStart }
      return day
    }
    let state =
      try values.value(header.slot(.state), SecurityWords.findingState.read)
      ?? (closed == nil ? .open : .closed)
    switch (state, closed) {
    case (.open, _?), (.accepted, _?): throw .conflict(.closed)
    case (.closed, nil): throw .missing(.closed)
    default: break
    }
    let exploited = try values.value(header.slot(.exploited), SecurityWords.yesNo.read)
    return .finding(
      Referring(
        SecurityFinding(
          id: RecordID(0), code: try values.requiredCode(header.slot(.code)),
          title: try values.requiredName(header.slot(.title)),
          severity: try values.requiredValue(
            header.slot(.severity), SecurityWords.severity.read),
          isExploited: exploited == .yes,
          reference: try values.code(header.slot(.reference)),
          asset: values.name(header.slot(.asset)), place: .unknown, tenant: nil, tenantName: "",
          source: values.name(header.slot(.source)), found: found, closed: closed, state: state),
        codes: [.tenantCode: try values.code(header.slot(.tenantCode))]))
  }
}

/// The reader of accounts rows; what a row leaves empty is not known.
struct UserAccountParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let code = try values.requiredCode(header.slot(.code))
    let name = values.name(header.slot(.name))
    let privileged = try values.value(header.slot(.privileged), SecurityWords.yesNo.read)
    return .userAccount(
      Referring(
        UserAccount(
          id: RecordID(0), code: code, name: name.isEmpty ? code : name, tenant: nil,
          tenantName: "", isPrivileged: privileged == .yes,
          mfa: try values.value(header.slot(.mfa), SecurityWords.mfa.read) ?? .unknown,
          keyCreated: try values.value(header.slot(.keyCreated), Dates.day),
          lastLogin: try values.value(header.slot(.lastLogin), Dates.day),
          failedLogins: try values.value(header.slot(.failedLogins), Amounts.count),
          state: try values.requiredValue(
            header.slot(.state), SecurityWords.accountState.read)),
        codes: [.tenantCode: try values.code(header.slot(.tenantCode))]))
  }
}

/// The reader of checks rows; one without a code goes by its host and its benchmark.
struct BenchmarkParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let host = try values.requiredName(header.slot(.host))
    let name = try values.requiredName(header.slot(.benchmark))
    let code = try values.code(header.slot(.code))
    let passed = try values.requiredValue(header.slot(.passed), Amounts.count)
    let failed = try values.requiredValue(header.slot(.failed), Amounts.count)
    // Where nothing was checked a host would look well.
    guard passed > 0 || failed > 0 else { throw .conflict(.failed) }
    return .benchmark(
      HostBenchmark(
        id: RecordID(0), code: code.isEmpty ? host + " / " + name : code, host: host,
        place: .unknown, name: name, passed: passed, failed: failed,
        notApplicable: try values.value(header.slot(.notApplicable), Amounts.count) ?? 0,
        checked: try values.requiredValue(header.slot(.checked), Dates.day),
        system: values.name(header.slot(.system)),
        supportEnds: try values.value(header.slot(.supportEnd), Dates.day)))
  }
}
