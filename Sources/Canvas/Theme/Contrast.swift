internal import Foundation

/// The measure of how well one colour reads upon another, after WCAG 2.
package enum Contrast {
  /// The ratio between 1 (the same) and 21 (black upon white).
  package static func ratio(_ one: Colour, _ other: Colour) -> Double {
    ratio(one.rgb, other.rgb)
  }

  package static func ratio(_ one: RGB, _ other: RGB) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The relative luminance between 0 (black) and 1 (white).
  package static func luminance(_ colour: Colour) -> Double { luminance(colour.rgb) }

  package static func luminance(_ colour: RGB) -> Double {
    0.2126 * linear[Int(colour.red)] + 0.7152 * linear[Int(colour.green)]
      + 0.0722 * linear[Int(colour.blue)]
  }

  private static let linear: [Double] = (0...255).map { channel in
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}

// MARK: What is asked of a role

extension Contrast {
  /// For words that have to be read.
  package static let words = 4.5
  /// For what accompanies them: headings of tables, labels, ages, hints.
  package static let labels = 3.0
  /// What the sixteen colours give at best: xterm's bright blue has 4.43 upon its black.
  package static let amongSixteen = 4.4
}

extension Role {
  /// The least contrast of the role's letters with their ground; nil for what is no letter.
  package var leastContrast: Double? {
    switch self {
    case .rule, .gaugeEmpty, .chartAxis, .mapShade: nil
    case .textDim, .heading, .headingNote, .border, .change, .tab, .tabNumber, .breadcrumb,
      .breadcrumbSeparator, .footer, .footerSource, .footerAge, .keyVerb, .tableHeader, .tableDim,
      .scroll, .tile, .tileTitle, .tileUnit, .tileNote, .chartLabel, .mapLabel, .mapMissing,
      .matchMissing, .tokenNoise, .filterKey, .inputPlaceholder, .dialogBorder, .noticeNext,
      .stateUnknown, .stateStale:
      Contrast.labels
    default: Contrast.words
    }
  }
}
