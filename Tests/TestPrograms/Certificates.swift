import Foundation

/// Authorities and certificates made by the `openssl` command for one test.
package struct Certificates {
  package let folder: String

  /// Makes two authorities, and certificates for `localhost` that are good, over, another name's, and
  /// the other authority's.
  package init(folder: String) throws {
    self.folder = folder
    for name in ["ca", "other-ca"] {
      try openssl([
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
        "-keyout", key(name), "-out", certificate(name), "-days", "2", "-subj", "/CN=\(name)",
      ])
    }
    try sign("good", by: "ca")
    try sign("over", by: "ca", days: 0)
    try sign("named", by: "ca", names: "DNS:elsewhere.example")
    try sign("foreign", by: "other-ca")
  }

  package func key(_ name: String) -> String { "\(folder)/\(name).key" }
  package func certificate(_ name: String) -> String { "\(folder)/\(name).pem" }

  /// A TLS server that shows this certificate, on a free port.
  package func server(_ name: String) throws -> (process: ServerProcess, port: Int) {
    let port = try FreePort.find()
    let process = try ServerProcess(
      "/usr/bin/openssl",
      [
        "s_server", "-accept", "127.0.0.1:\(port)", "-cert", certificate(name), "-key", key(name),
        "-www", "-quiet",
      ], log: "\(folder)/\(name).log")
    try FreePort.awaitListener(at: port)
    return (process, port)
  }

  private func sign(
    _ name: String, by authority: String, days: Int = 2,
    names: String = "DNS:localhost,IP:127.0.0.1"
  ) throws {
    let request = "\(folder)/\(name).csr"
    try openssl([
      "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key(name),
      "-out", request, "-subj", "/CN=\(name)", "-addext", "subjectAltName=\(names)",
    ])
    try openssl([
      "x509", "-req", "-in", request, "-CA", certificate(authority), "-CAkey", key(authority),
      "-days", "\(days)", "-copy_extensions", "copy", "-out", certificate(name),
    ])
  }

  private func openssl(_ arguments: [String]) throws {
    try ServerProcess.run("/usr/bin/openssl", arguments)
  }
}
