package import Domain
package import Persian

/// A lease as a file states it; its key is `contractNumber`, its unit is named by code.
package struct LeaseRecord: Hashable, Sendable {
  package var contractNumber: CleanText
  package var unitCode: CleanText
  package var tenant: CleanText
  package var kind: LeaseKind
  package var state: LeaseState
  package var start: Day
  package var end: Day
  /// Rent a year.
  package var rent: Rial
  package var deposit: Rial

  package init(
    contractNumber: CleanText, unitCode: CleanText, tenant: CleanText, kind: LeaseKind,
    state: LeaseState, start: Day, end: Day, rent: Rial, deposit: Rial
  ) {
    self.contractNumber = contractNumber
    self.unitCode = unitCode
    self.tenant = tenant
    self.kind = kind
    self.state = state
    self.start = start
    self.end = end
    self.rent = rent
    self.deposit = deposit
  }
}
