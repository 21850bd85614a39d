import Domain
import GRDB
import Persian

extension Upsert {
  /// A stage that differs from the one known is one that was entered.
  mutating func write(_ it: Referring<Onboarding>, id: Int64?) throws -> Effect {
    let tenant = it.code(.tenantCode)
    let old = try id.flatMap { try OnboardingRow.onboarding($0, db) }
    var new = it.value
    new.id = RecordID(try id ?? freeID("onboarding"))
    new.steps = old?.steps ?? []
    if !tenant.isEmpty {
      new.tenant = RecordID(try reference(to: "tenant", tenant, .tenantCode))
    }
    if new == old { return .unchanged }
    try onboardings.write(new, isNew: old == nil)
    if new.standing.stage != old?.standing.stage {
      try onboardings.write(OnboardingStep(new.standing.stage, entered: new.since), of: new.id)
    }
    return old == nil ? .inserted : .updated
  }

  mutating func write(_ it: Referring<OnboardingStep>) throws -> Effect {
    let id = try reference(to: "onboarding", it.code(.code), .code)
    try onboardings.write(it.value, of: RecordID(id))
    return db.changesCount > 0 ? .inserted : .unchanged
  }
}
