/// The mean number of runnable tasks over 1, 5 and 15 minutes (`/proc/loadavg`).
struct LoadAverages: Hashable {
  let values: [Double]

  init(parsing text: KernelText) throws(KernelFormatError) {
    let fields = text.firstLine?.fields.prefix(3) ?? []
    guard fields.count == 3 else { throw .tooShort("loadavg") }
    var values: [Double] = []
    for field in fields {
      guard let value = field.decimal else {
        throw .badNumber(String(decoding: field, as: UTF8.self))
      }
      values.append(value)
    }
    self.values = values
  }
}
