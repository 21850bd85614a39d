package import Persian

/// What one poller of metrics asks for: a group of figures of one server.
package struct MetricKey: Hashable, Sendable {
  package let server: CleanText
  package let group: MetricGroup

  package init(server: CleanText, group: MetricGroup) {
    self.server = server
    self.group = group
  }
}
