import Domain
import Persian

/// The reader of title deeds rows; `units` names what a deed covers, apart by semicolons.
struct TitleDeedParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    .deed(
      Referring(
        TitleDeed(
          id: RecordID(0), serial: try values.requiredCode(header.slot(.deedSerial)),
          kind: try values.value(header.slot(.deedKind), UnitWords.deedKind.read),
          issued: try values.value(header.slot(.deedIssued), Dates.day),
          place: try values.place(
            province: header.slot(.province), county: header.slot(.county),
            locality: header.slot(.locality)),
          unitCount: 0),
        codes: [.unitCode: try values.code(header.slot(.unitCode))]))
  }
}

/// The reader of legal files rows.
struct LegalFileParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    .legalFile(
      Referring(
        LegalFile(
          id: RecordID(0), code: try values.requiredCode(header.slot(.code)),
          endowment: RecordID(0), endowmentName: "", unit: nil,
          subject: try values.requiredValue(
            header.slot(.subject), OversightWords.subject.read),
          court: values.name(header.slot(.court)),
          opened: try values.requiredValue(header.slot(.opened), Dates.day),
          state: try values.requiredValue(header.slot(.state), OversightWords.fileState.read),
          nextHearing: try values.value(header.slot(.nextHearing), Dates.day)),
        codes: [
          .endowmentCode: try values.requiredCode(header.slot(.endowmentCode)),
          .unitCode: try values.code(header.slot(.unitCode)),
        ]))
  }
}

/// The reader of shrines rows.
struct ShrineParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    .shrine(
      Shrine(
        id: RecordID(0), code: try values.requiredCode(header.slot(.code)),
        name: try values.requiredName(header.slot(.name)),
        kind: try values.requiredValue(header.slot(.kind), OversightWords.shrineKind.read),
        place: try values.place(
          province: header.slot(.province), county: header.slot(.county),
          locality: header.slot(.locality)),
        boardMembers: try values.value(header.slot(.boardMembers), Amounts.count) ?? 0,
        visitors: try values.value(header.slot(.visitors), Amounts.count) ?? 0))
  }
}

/// The reader of projects rows, each at an endowment or at a shrine.
struct ProjectParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    let endowment = try values.code(header.slot(.endowmentCode))
    let shrine = try values.code(header.slot(.shrineCode))
    guard !endowment.isEmpty || !shrine.isEmpty else { throw .missing(.endowmentCode) }
    guard endowment.isEmpty || shrine.isEmpty else { throw .conflict(.shrineCode) }
    let start = try values.requiredValue(header.slot(.start), Dates.day)
    return .project(
      Referring(
        Project(
          id: RecordID(0), code: try values.requiredCode(header.slot(.code)),
          site: endowment.isEmpty ? .shrine(RecordID(0)) : .endowment(RecordID(0)),
          siteName: "", title: try values.requiredName(header.slot(.title)),
          budget: try values.requiredValue(header.slot(.budget), Amounts.rial),
          progress: try values.value(header.slot(.progress), Amounts.percent) ?? 0,
          contractor: values.name(header.slot(.contractor)), start: start,
          due: try values.requiredValue(header.slot(.due)) { text throws(ValueFault) in
            let day = try Dates.day(text)
            guard start <= day else { throw .endsBeforeStart }
            return day
          },
          state: try values.requiredValue(header.slot(.state), OversightWords.projectState.read)),
        codes: [.endowmentCode: endowment, .shrineCode: shrine]))
  }
}

/// The reader of investigations rows.
struct InvestigationParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    .investigation(
      Referring(
        Investigation(
          id: RecordID(0), code: try values.requiredCode(header.slot(.code)),
          endowment: RecordID(0), endowmentName: "",
          year: try values.requiredValue(header.slot(.year), Amounts.year),
          filed: try values.value(header.slot(.filed), Dates.day),
          reviewer: values.name(header.slot(.reviewer)),
          state: try values.requiredValue(
            header.slot(.state), OversightWords.investigationState.read),
          clearanceNumber: try values.code(header.slot(.clearanceNumber))),
        codes: [.endowmentCode: try values.requiredCode(header.slot(.endowmentCode))]))
  }
}
