import Foundation
import Testing

@testable import Canvas

/// The least CIE76 difference an eye notices.
private let noticeable = 2.3

/// Colours as eyes without one kind of cone see them, after Machado, Oliveira and Fernandes (2009).
private enum Vision: CaseIterable {
  case protanopia
  case deuteranopia

  private var matrix: [[Double]] {
    switch self {
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    }
  }

  /// The colour in CIELAB.
  func lab(_ colour: RGB) -> [Double] {
    let linear = [colour.red, colour.green, colour.blue].map { channel in
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let seen = matrix.map { row in min(1, max(0, zip(row, linear).map(*).reduce(0, +))) }
    let xyz = [
      (0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047,
      0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2],
      (0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883,
    ].map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16.0 / 116 }
    return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])]
  }

  /// The CIE76 difference.
  func difference(_ one: RGB, _ other: RGB) -> Double {
    zip(lab(one), lab(other)).map { pow($0 - $1, 2) }.reduce(0, +).squareRoot()
  }
}

struct `The colour-blind theme` {
  private static let states: [Role] = StateMark.allCases.map(\.role)

  @Test(arguments: Vision.allCases, [false, true])
  fileprivate func `keeps all states apart for eyes without red or green cones`(
    vision: Vision, isIndexed: Bool
  ) throws {
    let theme = try Theme.bundled(named: "colour-blind")
    let colours = try Self.states.map { role in
      let colour = try #require(theme.style(role).foreground)
      return isIndexed ? TerminalPalette.shown(colour.ansi256) : colour.rgb
    }
    for one in colours.indices {
      for other in colours.indices where other > one {
        #expect(
          vision.difference(colours[one], colours[other]) >= 5 * noticeable,
          "\(Self.states[one].rawValue) and \(Self.states[other].rawValue)")
      }
    }
  }

  @Test(arguments: Vision.allCases)
  fileprivate func `keeps neighbours of the heat ramp apart`(vision: Vision) throws {
    let theme = try Theme.bundled(named: "colour-blind")
    let ramp = Ground.heat.compactMap { theme.style(.map, $0).background?.rgb }
    #expect(ramp.count == 7)
    for (one, next) in zip(ramp, ramp.dropFirst()) {
      #expect(vision.difference(one, next) >= 5 * noticeable)
    }
  }

  @Test func `is needed: red and green of the common themes meet`() throws {
    let theme = try Theme.bundled(named: "dark")
    let ok = try #require(theme.style(.stateOk).foreground?.rgb)
    let critical = try #require(theme.style(.stateCritical).foreground?.rgb)
    let plain = sqrt(
      zip([ok.red, ok.green, ok.blue], [critical.red, critical.green, critical.blue])
        .map { pow(Double($0) - Double($1), 2) }.reduce(0, +))
    #expect(plain > 100)
    #expect(Vision.deuteranopia.difference(ok, critical) < 40)
  }
}
