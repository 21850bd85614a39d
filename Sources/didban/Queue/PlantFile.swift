import App
import Domain
import Persian
import Stores

/// A file of known items: `code` and one of `gnaf_code` and `reason`.
struct PlantFile {
  let items: [KnownItem]
  /// Codes of rows that name no answer, or two, or a reason nobody knows.
  let unclear: [CleanText]

  init(_ path: String, wording: Wording) throws {
    var (items, unclear): ([KnownItem], [CleanText]) = ([], [])
    do throws(TableFile.Fault) {
      var table = try TableFile(path, needs: ["code"], may: ["gnaf_code", "reason"])
      while let row = try table.next() {
        let code = (row[0] ?? "").shown
        switch (row[1] ?? "", row[2] ?? "") {
        case (let gnaf, "") where !gnaf.isEmpty:
          items.append(KnownItem(code: code, answer: .row(gnaf.shown)))
        case ("", let token) where RejectReason(token: token) != nil:
          if let reason = RejectReason(token: token) {
            items.append(KnownItem(code: code, answer: .reject(reason)))
          }
        default: unclear.append(code)
        }
      }
    } catch {
      throw Failure(error, table: path.shown, wording: wording)
    }
    (self.items, self.unclear) = (items, unclear)
  }
}
