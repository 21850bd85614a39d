import Domain
import Persian

/// What a record says in a field, as other programs read it.
enum ExportedValue: Hashable {
  case absent
  case text(String)
  /// Digits, perhaps with a sign and a point.
  case number(String)
  case list([String])

  init<Record: Listed>(
    _ value: FieldValue, of field: Record.Field, _ line: ExportedLine<Record>
  ) {
    switch value {
    case .absent: self = .absent
    case .text(let text), .code(let text): self = .text(text.string)
    case .word(let code): self = .text(Self.token(code, of: field.content))
    case .words(let codes):
      self = codes.isEmpty ? .absent : .list(codes.map { Self.token($0, of: field.content) })
    case .number(let number):
      // A load is kept in millionths, and told in percent as on the screen.
      let isLoad = field.content == .number(.load)
      self = .number(isLoad ? "\(Double(number) / 10_000)" : "\(number)")
    case .day(let day): self = .text(JalaliFormat.numeric(day, .english).string)
    case .moment(let moment):
      let zone = line.target.zone
      let day = JalaliFormat.numeric(JalaliFormat.day(of: moment, zone: zone), .english)
      self = .text("\(day) \(JalaliFormat.time(moment, .english, zone: zone))")
    case .plate(let plate): self = .text(line.plate(plate).string)
    }
  }

  private static func token(_ code: Int, of content: FieldContent) -> String {
    switch content {
    case .word(let set), .words(let set): set.token(code) ?? "\(code)"
    default: "\(code)"
    }
  }
}
