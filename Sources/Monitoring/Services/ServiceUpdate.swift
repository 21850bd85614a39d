package import Domain
package import Persian

/// How the services of one server stand now.
package struct ServiceUpdate: Hashable, Sendable {
  package let server: CleanText
  package let reading: Reading<[ServiceReport]>

  package init(server: CleanText, reading: Reading<[ServiceReport]>) {
    self.server = server
    self.reading = reading
  }
}

extension ServiceUpdate: TrayUpdate {
  package var slot: CleanText { server }
}
