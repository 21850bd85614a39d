import CMemory

/// The memory of this process: what it draws on, and what it gives back.
enum ProgramMemory {
  /// Has all threads draw on one heap.
  ///
  /// Left alone, the C library gives every thread a heap of its own, which keeps what its largest moment
  /// took: a console of twelve threads then holds many times what it uses.
  static func shareHeap() {
    mallopt(M_ARENA_MAX, 1)
    // Stated, the threshold no longer rises with what was freed last: large blocks go back at once.
    mallopt(M_MMAP_THRESHOLD, 256 << 10)
  }

  /// Gives back what large work has left free.
  static func trimHeap() { malloc_trim(0) }

  /// Gives back the pages of code that were needed once, by the start above all.
  ///
  /// They lie in the file as they do in memory; what is needed again is mapped again in microseconds.
  static func giveBackCode() {
    memory_give_back_code()
    memory_give_back_constants()
  }

  /// Keeps what is held to what is used, until the task is cancelled.
  ///
  /// `giveBack` has what can be read again given back first. That costs reading, so it is done now and
  /// then; code costs next to nothing, and is given back often.
  static func keepSmall(_ giveBack: @Sendable () -> Void) async {
    for round in 0... {
      guard (try? await Task.sleep(for: .seconds(5), tolerance: .seconds(1))) != nil else { return }
      if round.isMultiple(of: 4) {
        giveBack()
        trimHeap()
      }
      giveBackCode()
    }
  }
}
