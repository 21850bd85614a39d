package import Persian

/// What a metrics server calls a host in the label `instance`: its name, as a rule with a port, at times
/// with a domain, or its address.
package struct InstanceName: Hashable, Sendable {
  /// The name in small letters, by its parts; an address is one part.
  private let parts: [Substring]

  /// A label, or the name of a host in the inventory.
  package init(_ label: CleanText) {
    var name = label.string.lowercased()[...]
    if let scheme = name.firstRange(of: "://") { name = name[scheme.upperBound...] }
    name = name.prefix { $0 != "/" }
    if name.first == "[", let end = name.firstIndex(of: "]") {
      parts = [name[name.index(after: name.startIndex)..<end]]
      return
    }
    let colons = name.count { $0 == ":" }
    if colons == 1, let colon = name.firstIndex(of: ":") { name = name[..<colon] }
    if name.isEmpty {
      parts = []
      return
    }
    let isAddress = colons > 1 || name.allSatisfy { $0 == "." || $0.isASCII && $0.isNumber }
    parts = isAddress ? [name] : name.split(separator: ".")
  }

  /// Whether both are names of one host: the same, or the one is the other with its domain.
  package func means(_ other: InstanceName) -> Bool {
    let length = min(parts.count, other.parts.count)
    return length > 0 && parts.prefix(length) == other.parts.prefix(length)
  }
}
