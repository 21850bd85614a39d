import Canvas
import Domain

/// Where the parts of a screen lie for a given size: shared by drawing and by scrolling.
struct Geometry: Hashable, Sendable {
  let size: Size

  /// Below this one sentence says what is needed.
  static let smallest = Size(width: 60, height: 15)

  var isTooSmall: Bool {
    size.width < Self.smallest.width || size.height < Self.smallest.height
  }

  /// Header, rule, rule and footer frame the content.
  var contentHeight: Int { max(0, size.height - 4) }

  /// Lines of the detail under a table, its rule included; short screens have none.
  var detailHeight: Int {
    switch contentHeight {
    case 32...: 8
    case 18...: 6
    default: 0
    }
  }

  /// The view line above a table and the blank line under it, where there is room.
  var viewLineHeight: Int { contentHeight >= 16 ? 2 : 1 }

  /// Rows of a record table, without its header.
  var recordRows: Int { max(1, contentHeight - viewLineHeight - 1 - detailHeight) }

  /// Lines of figures above the address queue; short screens have one.
  var queueSummaryHeight: Int { contentHeight >= 18 ? 5 : 1 }

  /// Lines of figures above a list of these records.
  func summaryHeight(above subject: Subject) -> Int {
    switch subject {
    case .addresses: queueSummaryHeight
    case .waste: queueSummaryHeight + (contentHeight >= 30 ? 1 : 0)
    case .onboardings: contentHeight >= 30 ? 6 : 2
    default: 0
    }
  }

  /// Whether the queue's figures leave room for the precision curve beside them.
  var holdsCurve: Bool { contentHeight >= 42 }

  /// Rows of a list that has no detail under it, without its header.
  var listRows: Int { max(1, contentHeight - viewLineHeight - 1) }
}
