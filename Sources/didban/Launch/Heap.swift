import CMalloc

/// How memory that is given back by the program is kept for its next use.
enum Heap {
  /// Has all threads draw on one heap.
  ///
  /// Left alone, the C library gives every thread a heap of its own, which keeps what its largest moment
  /// took: a console of twelve threads then holds many times what it uses.
  static func share() {
    mallopt(M_ARENA_MAX, 1)
    // Stated, the threshold no longer rises with what was freed last: large blocks go back at once.
    mallopt(M_MMAP_THRESHOLD, 256 << 10)
  }

  /// Gives back what large work has left free.
  static func trim() { malloc_trim(0) }
}
