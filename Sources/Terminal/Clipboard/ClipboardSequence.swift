private import Foundation

/// The sequence that gives a text to the clipboard of whoever sits at the terminal: OSC 52.
///
/// It writes and never asks: what is in the clipboard is none of ours.
struct ClipboardSequence {
  let bytes: [UInt8]

  init(_ text: String, wrapping: Passthrough) {
    let content = Data(text.utf8).base64EncodedString()
    let sequence = "\u{1B}]52;c;\(content)"
    let whole =
      switch wrapping {
      case .none: sequence + "\u{1B}\\"
      case .tmux:
        "\u{1B}Ptmux;"
          + (sequence + "\u{1B}\\").replacing("\u{1B}", with: "\u{1B}\u{1B}") + "\u{1B}\\"
      // An ESC \ would end screen's own wrapping, so BEL ends what is inside.
      case .screen: Self.chunks(of: sequence + "\u{7}")
      }
    bytes = Array(whole.utf8)
  }

  /// screen passes strings on up to 768 bytes, and one after the other without a gap.
  private static func chunks(of sequence: String) -> String {
    let scalars = Array(sequence.unicodeScalars)
    return stride(from: 0, to: scalars.count, by: 512).map { start in
      let part = scalars[start..<min(start + 512, scalars.count)]
      return "\u{1B}P" + String(String.UnicodeScalarView(part)) + "\u{1B}\\"
    }.joined()
  }
}
