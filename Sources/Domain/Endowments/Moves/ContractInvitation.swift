/// Who is asked to come and sign a lease.
package enum ContractParty: Int, Coded {
  case tenant = 1
  case trustee
}

/// The invitation to sign: the tenant always, and the trustee wherever a trustee runs the endowment.
///
/// The rule speaks of endowments run by their trustee; a joint trusteeship has one as well, and is
/// treated alike.
package struct ContractInvitation: Hashable, Sendable {
  package let parties: Set<ContractParty>

  package init(_ parties: Set<ContractParty>, custody: Custody) throws(LeaseRefusal) {
    guard parties.contains(.tenant) else { throw .tenantNotInvited }
    guard custody == .organisation || parties.contains(.trustee) else { throw .trusteeNotInvited }
    self.parties = parties
  }
}
