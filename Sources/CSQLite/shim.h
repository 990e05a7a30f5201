#ifndef NACOSCOPE_CSQLITE_SHIM_H
#define NACOSCOPE_CSQLITE_SHIM_H

#include <sqlite3.h>

/* A function, because SQLITE_TRANSIENT is a cast of -1 to a function pointer, which Swift cannot import. */
static inline int csqlite_bind_text(sqlite3_stmt *statement, int index, const char *text, int bytes) {
  return sqlite3_bind_text(statement, index, text, bytes, SQLITE_TRANSIENT);
}

#endif
