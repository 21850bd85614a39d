#include <sqlite3.h>

/// Has a connection fire triggers or not; the function of SQLite behind it is variadic, which Swift
/// cannot call.
static inline int csqlite_fire_triggers(sqlite3 *connection, int fires) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, fires, (int *)0);
}

/// Binds a text that SQLite copies; the macro that says so is a cast, which Swift does not import.
static inline int csqlite_bind_text(sqlite3_stmt *statement, int index, const void *text, int length) {
  return sqlite3_bind_text(
    statement, index, text ? (const char *)text : "", length, SQLITE_TRANSIENT);
}

/// Binds bytes that SQLite copies.
static inline int csqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int length) {
  return bytes ? sqlite3_bind_blob(statement, index, bytes, length, SQLITE_TRANSIENT)
               : sqlite3_bind_zeroblob(statement, index, 0);
}
