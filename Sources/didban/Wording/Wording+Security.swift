import App
import Domain
import Persian

/// What the figures of security are told in.
extension Wording {
  func lines(of posture: SecurityPosture, on today: Day) -> [CleanText] {
    var table = TextTable(
      [securityMeasure, securityCount, securityWorst, securityLimit, status],
      direction: language.direction)
    for measure in SecurityMeasure.allCases {
      let figure = posture[measure]
      table.add([
        title(measure),
        figure.isKnown ? count(figure.count, of: figure.total) : dash,
        figure.worst.map { said($0, on: today) } ?? dash, limit(of: measure),
        name(figure.standing(measure)),
      ])
    }
    return [summary(of: posture), ""] + table.lines
  }
}
