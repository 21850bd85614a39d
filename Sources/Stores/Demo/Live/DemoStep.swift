/// What one step of the simulator changed.
package struct DemoStep: Hashable, Sendable {
  package var payments = 0
  package var leases = 0
  package var deeds = 0
  package var addresses = 0
  package var demands = 0
  package var hearings = 0
  package var audits = 0
  package var endowments = 0
  package var loads = 0
  package var sampled = false

  package init() {}
}
