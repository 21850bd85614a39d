import Persian

/// An agency that may hold a share of the cloud.
struct Agency: Sendable {
  /// The first part of its machines' names.
  let code: CleanText
  let name: CleanText

  init(_ line: PlacesLine) throws(DemoError) {
    let fields = try line.fields(2)
    code = CleanText(field: fields[0])
    name = CleanText(field: fields[1])
  }
}
