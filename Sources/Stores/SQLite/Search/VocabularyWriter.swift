import GRDB
import Persian

/// Keeps the words that the texts of a table are made of, each once.
///
/// They are what a mistyped word is compared with: some ten thousand words instead of a million texts.
/// A word stays when its last text goes: what is close is looked for before it is offered.
struct VocabularyWriter {
  /// Slots for hashes of words lately added, so that a common word is not written at every text.
  private static let slots = 16_384

  private let insert: RowWriter
  private var recent = [UInt64](repeating: 0, count: slots)

  init(_ db: Database, for subject: String) throws {
    insert = try RowWriter(
      db, "INSERT OR IGNORE INTO \(subject)_word (length, word) VALUES (?, ?)")
  }

  mutating func add(wordsOf text: [UInt8]) throws {
    try text.withUnsafeBufferPointer { bytes in
      try SearchWords.forEach(in: bytes) { word, length in try add(word, length) }
    }
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ length: Int) throws {
    let hash = ByteHash.fnv1a(UnsafeRawBufferPointer(word))
    let slot = Int(truncatingIfNeeded: hash >> 20) & (Self.slots - 1)
    if recent[slot] == hash { return }
    try insert.run(length, String(decoding: word, as: UTF8.self))
    recent[slot] = hash
  }
}
