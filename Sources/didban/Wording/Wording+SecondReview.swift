import App
import Domain
import Persian

/// What is said of second reviews and of arbitration.
extension Wording {
  var nothingToReviewTwice: CleanText {
    say("نشانی‌ای برای نگاه دوم نیست.", "There is nothing for a second look.")
  }

  var nothingToSettle: CleanText {
    say("اختلافی برای داوری نیست.", "There is no disagreement to settle.")
  }

  /// What became of a review by a verdict; whether the first clerk agreed is not told to the second.
  func judged(_ state: SecondReviewState) -> CleanText {
    state == .arbitrated
      ? say("داوری نوشته شد.", "The verdict is written.")
      : say("رأی دوم نوشته شد.", "The second verdict is written.")
  }

  /// An address for a second look, with the rows to choose from.
  func lines(of item: SecondReview, _ rows: [GnafRow]) -> [CleanText] {
    let number = numerals.plain(Int(item.id.raw))
    let address = item.address
    var lines: [CleanText] = [
      say("بازبینی \(number)", "review \(number)"), "\(address.code)  \(address.text)",
      [address.officeProvince, address.officeCounty, address.postcode].filter { !$0.isEmpty }
        .joined(separator: say("، ", ", ")),
    ]
    lines += rows.map { row in
      let parts = AddressField.allCases.map { row[$0] }.filter { !$0.isEmpty }
      return "\(row.code)  \(parts.joined(separator: say("، ", ", ")))"
    }
    return lines
  }

  /// What two clerks said of one address.
  func lines(of disagreement: Disagreement) -> [CleanText] {
    let number = numerals.plain(Int(disagreement.id.raw))
    let address = disagreement.address
    return [say("بازبینی \(number)", "review \(number)"), "\(address.code)  \(address.text)"]
      + [disagreement.first, disagreement.second].map { side in
        let verdict = name(VerdictClass(side.verdict))
        return "\(side.clerk): \(verdict)\(side.row.map { " \($0.code)" } ?? "")"
      }
  }
}
