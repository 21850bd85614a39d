/// A room of the catalogue of queries: what is polled together and seen together.
package enum MetricGroup: Int, Coded {
  /// Machines, by node_exporter.
  case host = 1
  /// What hypervisors have promised to projects, by the exporter of OpenStack.
  case openstack
  /// Virtual machines, by the exporter of libvirt.
  case libvirt
  case ceph
  /// Graphics processors, by DCGM's exporter.
  case gpu
  /// The queue of jobs.
  case slurm
  /// Endpoints and their certificates, by the blackbox exporter.
  case blackbox
  /// Errors, latency and what is left of error budgets.
  case slo
  case security
  case backup
}
