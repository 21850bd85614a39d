import Domain
import GRDB
import Persian

// How columns are read: text is raw until cleaned, numbers of closed sets must be known.
extension Row {
  func text(_ column: Int) -> CleanText { CleanText(RawText(self[column] ?? "")) }

  func code<Code: Coded>(_ column: Int, _: Code.Type = Code.self) throws -> Code {
    guard let code = Code(rawValue: self[column]) else {
      throw SourceError.unexpected(detail: "a number outside its set")
    }
    return code
  }

  func optionalCode<Code: Coded>(_ column: Int, _: Code.Type = Code.self) throws -> Code? {
    self[column] == nil ? nil : try code(column)
  }

  func id<Subject>(_ column: Int) -> RecordID<Subject> { RecordID(self[column]) }

  func day(_ column: Int) -> Day { Day(epoch: self[column]) }

  func optionalDay(_ column: Int) -> Day? { (self[column] as Int?).map(Day.init(epoch:)) }

  /// The day of a column that lists are ordered by; nil where it is not stated.
  func statedDay(_ column: Int) -> Day? {
    let epoch = self[column] as Int
    return epoch == Unstated.day ? nil : Day(epoch: epoch)
  }

  func rial(_ column: Int) -> Rial { Rial(self[column]) }

  /// The point in this column and the next, where there is one.
  func coordinates(_ column: Int) -> Coordinates? {
    guard let latitude = self[column] as Double?, let longitude = self[column + 1] as Double?
    else { return nil }
    return Coordinates(latitude: latitude, longitude: longitude)
  }

  /// The amount in four columns from this one.
  func resources(_ column: Int) -> Resources {
    Resources(
      vcpus: self[column] ?? 0, memoryMiB: self[column + 1] ?? 0, diskGiB: self[column + 2] ?? 0,
      gpus: self[column + 3] ?? 0)
  }
}
