/// Why a file of the kernel could not be understood.
enum KernelFormatError: Error, Hashable {
  /// The file holds no line of the kind looked for.
  case noLine(String)
  /// The line has fewer fields than any kernel writes.
  case tooShort(String)
  /// The field is not a number that makes sense.
  case badNumber(String)
}
