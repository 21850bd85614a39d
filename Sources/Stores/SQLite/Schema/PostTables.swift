/// What was asked of the Post, batch by batch, and what it answered.
enum PostTables {
  // A batch is in the store before its file has its name, so that no request is lost or asked twice:
  // `written` is 0 until then. The id of a request is the row id the Post gives back.
  static let creation = """
    CREATE TABLE post_batch (
      id INTEGER PRIMARY KEY, client_batch TEXT NOT NULL UNIQUE, made_by TEXT NOT NULL,
      moment INTEGER NOT NULL, digest BLOB NOT NULL, written INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE post_request (
      id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES post_batch,
      address INTEGER NOT NULL REFERENCES property_address, postcode TEXT NOT NULL,
      sent INTEGER NOT NULL, answered INTEGER, success INTEGER, result TEXT, errors TEXT,
      answer_digest BLOB, late INTEGER
    ) STRICT;
    """

  /// Every column of a request, its key first: part of the file format.
  static let requestColumns = [
    "id", "batch", "address", "postcode", "sent", "answered", "success", "result", "errors",
    "answer_digest", "late",
  ]
}

extension SecondaryIndex {
  /// How requests to the Post are looked up.
  static let post = [
    SecondaryIndex(
      name: "post_request_open", table: "post_request", columns: "sent, id",
      condition: "answered IS NULL"),
    SecondaryIndex(
      name: "post_request_by_address", table: "post_request", columns: "address, id"),
    SecondaryIndex(name: "post_request_by_batch", table: "post_request", columns: "batch, id"),
    SecondaryIndex(
      name: "post_batch_unwritten", table: "post_batch", columns: "id", condition: "written = 0"),
  ]
}
