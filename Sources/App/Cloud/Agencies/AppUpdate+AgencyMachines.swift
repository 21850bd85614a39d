import Domain
import Persian

extension AppState {
  /// Opens the machines of the agency under the cursor, or of that whose project is: all of them, or
  /// those in no project, which no project leads to.
  mutating func openMachinesOfAgency(inNoProject: Bool, out of: RecordsPane) {
    guard let (agency, origin) = agency(in: of) else { return }
    let conditions: [Condition<VirtualMachineField>] =
      inNoProject ? [Condition(.project, .stated, negated: true)] : []
    let machines = Browser<VirtualMachine>(RecordFilter(conditions, scope: .tenant(agency)))
    enter(.records(RecordsPane(machines, origin: origin)))
  }

  /// The agency a record of a list belongs to, and what to call the list opened out of it.
  private func agency(in records: RecordsPane) -> (RecordID<Tenant>, RecordsPane.Origin?)? {
    if let agencies = records.list as? Browser<Tenant> {
      return agencies.selected.map { ($0.id, .tenant($0)) }
    }
    guard let projects = records.list as? Browser<CloudProject> else { return nil }
    // Opened out of an agency, its list stands in the breadcrumbs already.
    if case .tenant(let agency) = records.origin { return (agency.id, nil) }
    return projects.selected.map { ($0.tenant, .named($0.tenantName)) }
  }
}
