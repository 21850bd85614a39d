private import Foundation

/// The sequence that gives a text to the clipboard of whoever sits at the terminal: OSC 52.
///
/// It writes and never asks: what is in the clipboard is none of ours.
struct ClipboardSequence {
  let bytes: [UInt8]

  init(_ text: String, through multiplexer: Multiplexer? = nil) {
    let content = "\u{1B}]52;c;" + Data(text.utf8).base64EncodedString()
    let whole =
      switch multiplexer {
      case nil: content + "\u{1B}\\"
      case .tmux: Multiplexer.tmux.wrapping(content + "\u{1B}\\")
      // An ESC \ would end screen's own envelope, so BEL ends what is inside.
      case .screen: Multiplexer.screen.wrapping(content + "\u{7}")
      }
    bytes = Array(whole.utf8)
  }
}
