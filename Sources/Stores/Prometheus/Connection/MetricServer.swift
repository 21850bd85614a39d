package import Persian

/// A metrics server as the settings describe it.
package struct MetricServer: Hashable, Sendable {
  package enum Credentials: Hashable, Sendable {
    case none
    case basic(user: String, password: SecretPlace)
    case bearer(SecretPlace)
  }

  /// A line that goes with every request, such as `X-Scope-OrgID: awqaf`.
  package struct Header: Hashable, Sendable {
    package let name: String
    package let value: String

    /// Nil where it would not be one line of a request.
    package init?(name: String, value: String) {
      let marks = "!#$%&'*+-.^_`|~".utf8
      guard !name.isEmpty, name.utf8.allSatisfy({ $0.isLetterOrDigit || marks.contains($0) }),
        value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
      else { return nil }
      self.name = name
      self.value = value
    }
  }

  package let name: CleanText
  package let address: ServerAddress
  /// Certificates of the authorities to trust, in place of the system's.
  package let authorities: String?
  package let credentials: Credentials
  /// Seconds for a whole answer.
  package let timeout: Int
  package let headers: [Header]
  package let limits: AnswerLimits

  package init(
    name: CleanText, address: ServerAddress, authorities: String? = nil,
    credentials: Credentials = .none, timeout: Int = 10, headers: [Header] = [],
    limits: AnswerLimits = AnswerLimits()
  ) {
    self.name = name
    self.address = address
    self.authorities = authorities
    self.credentials = credentials
    self.timeout = timeout
    self.headers = headers
    self.limits = limits
  }
}

/// How much of an answer is taken.
package struct AnswerLimits: Hashable, Sendable {
  /// Bytes, unpacked; a longer answer is an error.
  package let bytes: Int
  /// Series; more are counted and left out.
  package let series: Int

  package init(bytes: Int = 64 << 20, series: Int = 20_000) {
    self.bytes = bytes
    self.series = series
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII letter or digit.
  var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
