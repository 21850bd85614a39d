package import Domain

/// One row of an imported file, ready for a store, which upserts it by its code.
///
/// Others are referred to by code, keys are the store's to assign, and nothing derived is carried. A row
/// states its record whole: what it leaves empty becomes empty in the store.
package enum ImportRecord: Hashable, Sendable {
  case endowment(EndowmentRecord)
  case unit(PropertyUnitRecord)
  case lease(LeaseRecord)
  case instalment(Referring<Instalment>)
  case deed(Referring<TitleDeed>)
  case legalFile(Referring<LegalFile>)
  /// The shrine's `id` is zero, like that of every other value here.
  case shrine(Shrine)
  case project(Referring<Project>)
  case investigation(Referring<Investigation>)
  case account(Referring<AnnualAccount>)
  case spending(Referring<Spending>)
  case tenant(Tenant)
  /// The agency is named by code.
  case cloudProject(Referring<CloudProject>)
  case site(Site)
  case host(HostMachine)
  /// The agency and the project are named by code, the host by name.
  case machine(Referring<VirtualMachine>)
  /// The agency, the project and the machine are named by code.
  case volume(Referring<Volume>)
  /// The agency, and the machine or the volume, are named by code.
  case backup(Referring<Backup>)
  /// The agency is named by code, where there is one.
  case snapshot(Referring<VolumeSnapshot>)
  case image(Referring<SystemImage>)
  /// The agency is named by code.
  case network(Referring<CloudNetwork>)
  /// The node's `id` is zero; its host is known by its name.
  case gpuNode(GPUNode)
  /// The agency is named by code, where there is one.
  case certificate(Referring<Certificate>)
  /// The agency is named by code too, where it holds a share of the cloud.
  case onboarding(Referring<Onboarding>)
  case onboardingStep(Referring<OnboardingStep>)
  /// The incident's `id` is zero.
  case incident(Incident)
  /// The agency is named by code, where there is one; what the asset is follows from its name.
  case finding(Referring<SecurityFinding>)
  /// The agency is named by code, where there is one.
  case userAccount(Referring<UserAccount>)
  /// The check's `id` is zero.
  case benchmark(HostBenchmark)
  /// The row's `id` is zero: the store finds it by `code` or assigns one.
  case gnaf(GnafRow)
  case property(PropertyAddressRecord)
}
