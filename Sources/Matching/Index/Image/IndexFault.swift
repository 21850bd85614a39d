/// Why a file is not taken for an index.
package enum IndexFault: Error, Equatable {
  case missing
  /// The system refuses to open or map it; what the system says.
  case unreadable(String)
  /// It is a file of another kind.
  case foreign
  /// It was written by another version of the product.
  case otherVersion(Int)
  /// It is shorter, longer or other than it was written.
  case torn
}
