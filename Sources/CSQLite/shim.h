#include <sqlite3.h>

/// Has a connection fire triggers or not; the function of SQLite behind it is variadic, which Swift
/// cannot call.
static inline int csqlite_fire_triggers(sqlite3 *connection, int fires) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, fires, (int *)0);
}
