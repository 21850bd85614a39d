import Canvas
import Domain
import Persian

/// Every field of a record under its table, for kinds of record that need no more.
struct FieldsDetail: RecordDetail {
  let title: CleanText
  let facts: [Facts.Fact]

  init<Record: Presented>(_ record: Record, title: CleanText, in state: AppState) {
    self.title = title
    let context = ListContext(state: state, hits: SearchHits([]))
    facts = Record.columns.map { column in
      let cell = record.cell(column.field, in: context)
      return Facts.Fact(
        column.field.title(in: state.wording), cell.text, mark: cell.mark)
    }
  }

  func draw(in region: Region) {
    region.write(title, role: .textStrong)
    region.rest(fromRow: 1).render(Facts(facts: facts, columnWidth: 40))
  }
}
