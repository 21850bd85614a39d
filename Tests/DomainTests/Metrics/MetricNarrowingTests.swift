import Domain
import Persian
import Testing

struct MetricNarrowingTests {
  private func query(
    _ expression: String, _ metrics: [String], narrowing: [CleanText]? = nil
  ) -> MetricQuery {
    MetricQuery(
      id: "x.y", group: .host, titles: [:], expression: expression, unit: .count,
      labels: ["instance"], narrowing: narrowing, exporter: "node_exporter", metrics: metrics)
  }

  @Test func `every selector of a known metric is narrowed to one record`() {
    let wide = query(
      #"100*(a_total{mode="idle"}/b{} - rate(a_total[5m])) + on(instance) sum by (a) (c)"#,
      ["a_total", "b"])
    #expect(
      wide.narrowed(to: [["instance": "h1:9100", "device": "sda"]]).expression
        == #"100*(a_total{instance="h1:9100",mode="idle"}/b{instance="h1:9100"} - "#
        + #"rate(a_total{instance="h1:9100"}[5m])) + on(instance) sum by (a) (c)"#)
  }

  @Test func `several records are alternatives, and nothing in a name is an operator`() {
    let narrow = query("up", ["up"]).narrowed(to: [
      ["instance": #"a.b|"\"#], ["instance": "c"],
    ])
    #expect(narrow.expression == #"up{instance=~"a\\.b\\|\"\\\\|c"}"#)
  }

  @Test func `what is quoted is no metric`() {
    let wide = query(#"up{job="up", x='it\'s up'}"#, ["up"])
    #expect(
      wide.narrowed(to: [["instance": "h"]]).expression
        == #"up{instance="h",job="up", x='it\'s up'}"#)
  }

  @Test func `a label that not every metric has narrows nothing`() {
    let wide = query("up", ["up"], narrowing: [])
    #expect(wide.narrowed(to: [["instance": "h"]]) == wide)
    #expect(query("up", ["up"]).narrowed(to: []).expression == "up")
  }
}
