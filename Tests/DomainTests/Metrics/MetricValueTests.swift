import Domain
import Persian
import Testing

struct MetricValueTests {
  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `what is not finite is no point`(value: Double) {
    #expect(MetricPoint(at: 0, value: value) == nil)
    #expect(MetricPoint(at: 0, value: 0) != nil)
  }

  @Test func `labels are found by name, and the first of two counts`() {
    let labels: MetricLabels = ["job": "node", "instance": "a:9100", "job": "other"]
    #expect(labels.all.map(\.name) == ["instance", "job"])
    #expect(labels["job"] == "node" && labels["site"] == nil)
    #expect(labels.values(of: ["job", "site", "instance"]) == ["node", "a:9100"])
  }

  @Test(
    arguments: [
      (79.9, nil), (80.0, Severity.warning), (89.99, .warning), (90.0, .critical),
      (101.0, .critical),
    ] as [(Double, Severity?)])
  func `a value at a threshold is beyond it`(value: Double, severity: Severity?) {
    let above = MetricThresholds(.above, warning: 80, critical: 90)
    #expect(above?.severity(of: value) == severity)
    let below = MetricThresholds(.below, warning: -80, critical: -90)
    #expect(below?.severity(of: -value) == severity)
  }

  @Test func `a critical threshold is never milder than the warning`() {
    #expect(MetricThresholds(.above, warning: 90, critical: 80) == nil)
    #expect(MetricThresholds(.below, warning: 7, critical: 30) == nil)
    #expect(MetricThresholds(.above) == nil)
    #expect(MetricThresholds(.below, critical: 1)?.severity(of: 0) == .critical)
  }
}
