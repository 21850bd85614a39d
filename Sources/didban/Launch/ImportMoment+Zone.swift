import Foundation
import Persian
import Stores

extension ImportMoment {
  /// A moment on the calendar of an office in this zone.
  init(date: Date, zone: TimeZone) {
    self.init(date: date, day: JalaliFormat.day(of: date, zone: zone))
  }
}
