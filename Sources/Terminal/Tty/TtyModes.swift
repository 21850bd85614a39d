import Glibc

extension termios {
  /// These modes changed to what a full-screen console needs.
  ///
  /// Keys arrive one by one and unechoed, Enter as it was typed; nothing is rewritten on the way
  /// out. Ctrl-S must not freeze the screen, so flow control is off. Ctrl-C, Ctrl-Z and Ctrl-\
  /// stay signals: they then work even while the program is busy. They do not throw away what is
  /// on its way out, or a frame would be cut in the middle of an escape sequence.
  var forConsole: termios {
    var modes = self
    modes.c_iflag &= ~tcflag_t(IXON | IXOFF | ICRNL | INLCR | IGNCR | ISTRIP)
    modes.c_oflag &= ~tcflag_t(OPOST)
    modes.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN)
    modes.c_lflag |= tcflag_t(ISIG | NOFLSH)
    withUnsafeMutableBytes(of: &modes.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    return modes
  }

  /// The same, but Ctrl-Z is a key like any other.
  var unstoppable: termios {
    var modes = self
    withUnsafeMutableBytes(of: &modes.c_cc) { $0[Int(VSUSP)] = 0 }
    return modes
  }
}
