/// What the rows of an imported file are; the raw value is the English token.
package enum ImportKind: String, CaseIterable, Sendable {
  case endowments
  case raqabat
  case leases
  case instalments
  case deeds
  case legalFiles = "legal-files"
  case shrines
  case projects
  case investigations
  case accounts
  case spending
  case tenants
  case hosts
  case machines
  case incidents
  case gnaf
  case properties

  package var token: String { rawValue }
}
