import Persian

/// What a machine is for, from which its name, size and load follow.
struct MachinePurpose: Sendable {
  /// The middle part of the machine's name.
  let name: CleanText
  let pattern: LoadPattern
  /// How many machines are for this, against the other purposes.
  let weight: Double

  init(_ line: PlacesLine) throws(DemoError) {
    let fields = try line.fields(3)
    guard let pattern = LoadPattern(rawValue: String(fields[1])) else { throw line.damage }
    name = CleanText(field: fields[0])
    self.pattern = pattern
    weight = try line.number(fields[2])
  }
}
