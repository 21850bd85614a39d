/// How a sequence is wrapped so that a multiplexer hands it on to the terminal it runs in.
package enum Passthrough: Sendable, Hashable {
  /// Not at all: the terminal itself is at the other end, or nothing would be handed on.
  case none
  case tmux
  case screen
}
