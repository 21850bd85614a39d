import Domain
import Persian
import Testing

/// Hosts of the inventory and the instances of metrics servers.
struct InstanceNameTests {
  @Test(
    arguments: [
      ("hv-01", "hv-01"), ("hv-01", "hv-01:9100"), ("HV-01", "hv-01:9100"),
      ("hv-01", "hv-01.tehran.example:9100"), ("hv-01.tehran", "hv-01.tehran.example"),
      ("hv-01.tehran.example", "hv-01"), ("hv-01", "http://hv-01:9100/metrics"),
      ("یزد-01", "یزد-01:9100"), ("10.0.0.1", "10.0.0.1:9100"),
      ("2001:db8::1", "[2001:db8::1]:9100"),
    ] as [(CleanText, CleanText)])
  func `a port, a domain and capitals are no other host`(host: CleanText, instance: CleanText) {
    #expect(InstanceName(host).means(InstanceName(instance)))
    #expect(InstanceName(instance).means(InstanceName(host)))
  }

  @Test(
    arguments: [
      ("hv-01", "hv-011:9100"), ("hv-01", "hv-0:9100"), ("hv-01.tehran", "hv-01.yazd:9100"),
      ("10.0.0.1", "10.0.0.10:9100"), ("10.0", "10.0.0.1:9100"), ("hv-01", "gpu.hv-01:9100"),
      ("hv-01", ""), ("", "hv-01"), ("", ""), ("hv-01", ":9100"), ("2001:db8::1", "2001:db8::10"),
    ] as [(CleanText, CleanText)])
  func `another name is another host`(host: CleanText, instance: CleanText) {
    #expect(!InstanceName(host).means(InstanceName(instance)))
  }
}
