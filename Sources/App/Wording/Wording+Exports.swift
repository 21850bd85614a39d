package import Domain
package import Persian

extension Wording {
  var exportLabel: CleanText { say("نام پرونده خروجی", "Export to") }
  var jumpLabel: CleanText {
    say("رفتن به (شناسه، پلاک، کد پستی، نام)", "Go to (code, plate, postcode, name)")
  }
  var exportIsOff: CleanText {
    say("نوشتن فهرست در پرونده در تنظیمات خاموش است.", "Exporting is switched off in the settings.")
  }
  var exporting: CleanText { say("در حال نوشتن…", "writing…") }
  func exportUnderWay(_ name: CleanText) -> CleanText {
    say(
      "هنوز \(name) نوشته می‌شود؛ پس از پایان آن دوباره بزنید",
      "\(name) is still being written; press again when it is done")
  }
  var foundOutsideFilter: CleanText {
    say("در پالایش نبود؛ پالایش برداشته شد", "it was outside the filter, which was taken away")
  }

  /// How many rows went where.
  package func exported(_ rows: Int, to name: CleanText) -> CleanText {
    let count = numerals.integer(rows)
    return say(
      "\(count) سطر در \(name) نوشته شد",
      rows == 1 ? "wrote 1 row to \(name)" : "wrote \(count) rows to \(name)")
  }

  package func cause(_ error: ExportError) -> CleanText {
    switch error {
    case .source(let error): cause(error)
    case .occupied(let path): say("\(path) از پیش هست", "\(path) exists already")
    case .unread: say("خواننده خروجی رفته است", "the reader of the output has gone")
    }
  }

  package func remedy(_ error: ExportError) -> CleanText {
    switch error {
    case .source(let error): remedy(error)
    case .occupied: say("نام دیگری بدهید.", "Give another name.")
    case .unread: ""
    }
  }

  package func cause(_ refusal: ExportRefusal) -> CleanText {
    switch refusal {
    case .filter(let explanation): explanation
    case .unknownField(let name, _):
      say("ستونی به نام «\(name)» نیست", "there is no field “\(name)”")
    case .tooManySorts:
      say("ترتیب بیش از دو ستون دارد", "the order has more than two fields")
    }
  }

  package func remedy(_ refusal: ExportRefusal) -> CleanText {
    switch refusal {
    case .filter: ""
    case .unknownField(_, let known): say("ستون‌ها: \(known)", "Fields: \(known)")
    case .tooManySorts: say("یک یا دو ستون بدهید.", "Give one or two fields.")
    }
  }
}
