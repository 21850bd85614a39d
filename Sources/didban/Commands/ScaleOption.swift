import ArgumentParser
import Stores

/// The sizes of demonstration data by name.
enum ScaleOption: String, ExpressibleByArgument, CaseIterable {
  case small
  case province
  case national

  var scale: DemoScale {
    switch self {
    case .small: .small
    case .province: .province
    case .national: .national
    }
  }
}
