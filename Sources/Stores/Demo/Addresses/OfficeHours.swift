import Foundation

/// How busy offices are at a moment, 0...1.
enum OfficeHours {
  static func pace(at moment: Date) -> Double {
    let local = moment.timeIntervalSince1970 + LoadModel.zone
    let day = (local / 86_400).rounded(.down)
    let hour = (local - day * 86_400) / 3_600
    let weekday = Int((day + 5).truncatingRemainder(dividingBy: 7))
    let isWeekend = weekday >= 5
    let busy: Double =
      switch hour {
      case 7..<8: 0.35
      case 8..<13: 1
      case 13..<15: 0.7
      case 15..<20: 0.16
      default: 0.04
      }
    return isWeekend ? busy * 0.15 : busy
  }
}
