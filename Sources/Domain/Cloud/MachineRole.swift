/// What a machine is kept for.
package enum MachineRole: Int, Coded {
  /// It serves, or should.
  case service = 1
  /// It waits for another to fail: that it does nothing says nothing.
  case standby
}
