import Patience
import Testing

/// Every test that opens a screen, one after another: ncurses has one screen in mind, and
/// `delscreen` of a second one takes the windows of the first with it (measured, 6.4).
@Suite(.serialized, .timeLimit(.patience))
enum ScreenTests {}
