import CNcurses
import Canvas
private import Glibc

/// ncurses at work on a screen in memory: it finds the fewest bytes, somebody else sends them.
@MainActor
final class CursesPainter {
  private let screen: OpaquePointer
  private let memory: Int32
  private let output: UnsafeMutablePointer<FILE>
  private let nothing: UnsafeMutablePointer<FILE>
  /// How many colour pairs the terminal has.
  let pairCapacity: Int32
  private let paletteReset: [UInt8]
  private var thrift: Thrift
  /// What leaves the alternate screen and shows the cursor again, whatever has been drawn.
  let wayOut: [UInt8]

  /// Opens the entry of this name, for a terminal of this size.
  init(entry: String, size: Size) throws(ScreenError) {
    memory = nc_memory_file()
    guard
      memory >= 0, let output = fdopen(memory, "w"), let nothing = fopen("/dev/null", "r")
    else { throw .refused(errno) }
    // Size and keys come from elsewhere; LINES and COLUMNS of the environment are not believed.
    use_env(false)
    // Some entries (`linux`, `putty`) state no size, and without one ncurses refuses; told to look
    // for a window too it finds none here and falls back on 80×24.
    use_tioctl(true)
    guard let screen = nc_open(entry, output, nothing) else {
      fclose(output)
      fclose(nothing)
      throw .refused(errno)
    }
    self.output = output
    self.nothing = nothing
    self.screen = screen
    if start_color() == OK {
      use_default_colors()
      pairCapacity = nc_pairs()
    } else {
      pairCapacity = 0
    }
    thrift = Thrift(canRepeat: nc_string("rep").map { String(cString: $0).hasSuffix("b") } ?? false)
    paletteReset = nc_string("oc").map { Array(String(cString: $0).utf8) } ?? []
    // Else a key that is pressed would break a frame off in the middle.
    typeahead(-1)
    leaveok(nc_stdscr(), true)
    curs_set(0)
    resize_term(Int32(max(1, size.height)), Int32(max(1, size.width)))
    keypad(nc_stdscr(), true)
    // What opening wrote was meant for a terminal of 80×24; `begin` says it anew.
    _ = Self.written(to: memory)
    endwin()
    wayOut = Self.written(to: memory)
  }

  /// The way in: the alternate screen, blank, without a cursor, with the keypad's full keys.
  func begin() -> [UInt8] {
    select()
    keypad(nc_stdscr(), true)
    // Blank even after a stop: rows drawn before the terminal knows our order of letters would
    // stand reversed for a moment.
    werase(nc_stdscr())
    clearok(nc_curscr(), true)
    // ncurses also resets the palette. No colour is ever redefined here, so that could only undo
    // what the operator has chosen; and `ESC ] R` of some entries silences other terminals.
    thrift.forget()
    return collect().replacing(paletteReset, with: [])
  }

  /// The way out, from wherever the cursor stands now; `begin` enters anew.
  func end() -> [UInt8] {
    select()
    endwin()
    thrift.forget()
    return Self.written(to: memory)
  }

  /// Whether a blank must have the looks it was given even where nobody sees them.
  var keepsLooksOfBlanks: Bool {
    get { thrift.keepsLooksOfBlanks }
    set { thrift.keepsLooksOfBlanks = newValue }
  }

  /// Lays cells upon a row, to be sent with the next `collect`.
  ///
  /// A wide glyph is one element.
  func put(_ cells: [cchar_t], row: Int, column: Int) {
    select()
    mvwadd_wchnstr(nc_stdscr(), Int32(row), Int32(column), cells, Int32(cells.count))
  }

  /// Sends every cell with the next `collect`, whatever the terminal is thought to show.
  func forgetGlass() {
    select()
    clearok(nc_curscr(), true)
  }

  /// What turns the glass into what was put.
  func collect() -> [UInt8] {
    let bytes = collectUnthrifty()
    return thrift.lean(bytes, columns: Int(getmaxx(nc_stdscr())))
  }

  /// The same in ncurses' own words.
  func collectUnthrifty() -> [UInt8] {
    select()
    wnoutrefresh(nc_stdscr())
    doupdate()
    return Self.written(to: memory)
  }

  func resize(to size: Size) {
    select()
    resize_term(Int32(max(1, size.height)), Int32(max(1, size.width)))
    werase(nc_stdscr())
  }

  func close() {
    delscreen(screen)
    fclose(output)
    fclose(nothing)
  }

  /// ncurses draws on whichever screen was chosen last.
  private func select() {
    set_term(screen)
  }

  /// What has been written to the file in memory, which is then empty again.
  private static func written(to memory: Int32) -> [UInt8] {
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(memory, buffer.baseAddress, count, 0))
    }
    lseek(memory, 0, SEEK_SET)
    return bytes
  }
}
