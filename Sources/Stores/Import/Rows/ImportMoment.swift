package import Foundation
package import Persian

/// When an import takes place: the moment, and the day it is on the office's calendar.
package struct ImportMoment: Hashable, Sendable {
  package let date: Date
  package let day: Day

  package init(date: Date, day: Day) {
    self.date = date
    self.day = day
  }
}
