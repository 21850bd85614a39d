import Domain
import Persian

/// The reader of onboardings rows: a workload of an agency each.
struct OnboardingParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    .onboarding(
      Referring(
        Onboarding(
          id: RecordID(0), code: try values.requiredCode(header.slot(.code)),
          agency: try values.requiredName(header.slot(.agency)), tenant: nil,
          workload: try values.requiredName(header.slot(.workload)),
          wave: try values.value(header.slot(.wave), OnboardingWords.wave.read) ?? .following,
          standing: OnboardingStanding(
            try values.requiredValue(header.slot(.stage), OnboardingWords.stage.read),
            due: try values.value(header.slot(.due), Dates.day)),
          since: try values.requiredValue(header.slot(.since), Dates.day),
          promised: try values.resources(in: header, isWhole: false, Amounts.count),
          blockers: values.text(header.slot(.blockers)),
          contact: values.name(header.slot(.contact)), steps: []),
        codes: [.tenantCode: try values.code(header.slot(.tenantCode))]))
  }
}

/// The reader of the stages that onboardings entered, one a row.
struct OnboardingStepParser: RowParser {
  let header: HeaderMap

  func record(from values: inout RowValues) throws(ImportRejection) -> ImportRecord {
    .onboardingStep(
      Referring(
        OnboardingStep(
          try values.requiredValue(header.slot(.stage), OnboardingWords.stage.read),
          entered: try values.requiredValue(header.slot(.entered), Dates.day)),
        codes: [.code: try values.requiredCode(header.slot(.code))]))
  }
}
