/// The fields onboardings are listed by.
package enum OnboardingField: Int, RecordField {
  case code = 1
  case agency
  case workload
  case wave
  case stage
  case since
  case due
  case vcpus
  case memory
  case disk
  case gpus
  case blockers
  case contact

  package var content: FieldContent {
    switch self {
    case .code: .code
    case .agency, .workload, .blockers, .contact: .text
    case .wave: .word(CodeSet(OnboardingWave.self))
    case .stage: .word(CodeSet(OnboardingStage.self))
    case .since, .due: .day
    case .vcpus, .gpus: .number(.count)
    case .memory: .number(.mebibytes)
    case .disk: .number(.gibibytes)
    }
  }
}

extension Onboarding: Listed {
  package typealias Field = OnboardingField

  package static var subject: Subject { .onboardings }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .agency: .stated(agency)
    case .workload: .stated(workload)
    case .wave: .stated(wave)
    case .stage: .stated(standing.stage)
    case .since: .day(since)
    case .due: .stated(standing.due)
    case .vcpus: .number(promised.vcpus)
    case .memory: .number(promised.memoryMiB)
    case .disk: .number(promised.diskGiB)
    case .gpus: .number(promised.gpus)
    case .blockers: .stated(blockers)
    case .contact: .stated(contact)
    }
  }
}
