/// Something that draws itself into a region, and keeps nothing.
///
/// Selection, scrolling and focus belong to the screen's state; a widget is a value made anew for
/// each frame.
package protocol Widget {
  func draw(in region: Region)
}
