import Corpora
import Foundation

extension SeededGenerator {
  /// A number from 0 up to but not including `count`, every one as likely; 0 where there is none.
  mutating func below(_ count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(max(1, count))).high)
  }

  /// True in so many of a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of a list that is not empty, every one as likely.
  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// One of a list whose first are the commonest: the second half as often as the first, the third a
  /// third as often (Zipf).
  mutating func common<Element>(_ list: [Element]) -> Element {
    let share = Double(next() >> 11) * 0x1p-53
    let rank = Int(pow(Double(list.count + 1), share)) - 1
    return list[min(max(0, rank), list.count - 1)]
  }
}
