private import CCurl
private import Synchronization

/// One request on its way: what has come of the answer, and whether anybody still wants it.
///
/// One thread works on it; any may cancel it.
final class Transfer: @unchecked Sendable {
  private let bytes: ReplyBytes
  private let isUnwanted = Atomic(false)

  init(limit: Int) {
    bytes = ReplyBytes(limit: limit)
  }

  /// Ends the transfer within a second.
  func cancel() { isUnwanted.store(true, ordering: .relaxed) }

  var isCancelled: Bool { isUnwanted.load(ordering: .relaxed) }

  var isOverfull: Bool { bytes.isOverfull }

  func append(_ more: UnsafeRawBufferPointer) -> Bool { bytes.append(more) }

  /// Forgets what has come, for an answer that is elsewhere.
  func restart() { bytes.removeAll() }

  func read<Result, Failure: Error>(
    _ use: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try bytes.read(use)
  }

  /// Lets a handle of libcurl tell this transfer what comes; the handle must not outlive it unreset.
  func attach(to handle: UnsafeMutableRawPointer) -> Bool {
    let context = Unmanaged.passUnretained(self).toOpaque()
    return cc_set_calls(
      handle,
      { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
        let length = size * count
        return transfer.append(UnsafeRawBufferPointer(start: bytes, count: length)) ? length : 0
      },
      { context, _, _, _, _ in
        guard let context else { return 1 }
        return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue().isCancelled ? 1 : 0
      }, context) == 0
  }
}
