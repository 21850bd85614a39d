/// Seconds since the machine started, to the hundredth (`/proc/uptime`).
///
/// It is also the clock for rates: read together with the counters, never set back, and recorded with
/// them in a recorded tree.
struct Uptime: Hashable {
  let seconds: Double

  init(parsing text: KernelText) throws(KernelFormatError) {
    guard let field = text.firstLine?.fields.first else { throw .tooShort("uptime") }
    // Int(_: Double) traps beyond its range, and a thousand years are beyond any machine.
    guard let seconds = field.decimal, seconds < 3.2e10 else {
      throw .badNumber(String(decoding: field, as: UTF8.self))
    }
    self.seconds = seconds
  }
}
