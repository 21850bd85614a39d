#include "CNcurses.h"
/* Last, for its macros. */
#include <term.h>

const char *nc_string(const char *capability) {
  const char *value = tigetstr((char *)capability);
  return value == (const char *)-1 ? NULL : value;
}

/* The entry's answer by way of a terminal of its own, so that an open screen keeps its. */
static int with_entry(const char *entry, int fd, int (*ask)(void)) {
  TERMINAL *present = cur_term;
  int verdict = 0;
  int result;
  if (setupterm(entry, fd, &verdict) == OK) {
    result = ask();
    TERMINAL *probed = set_curterm(present);
    if (probed != present) del_curterm(probed);
  } else {
    result = verdict == 1 ? nc_entry_cannot_move
             : verdict == 0 ? nc_entry_unknown
                            : nc_entry_no_database;
  }
  return result;
}

int nc_within(const char *entry, int fd, void (*body)(void *), void *context) {
  TERMINAL *present = cur_term;
  int verdict = 0;
  if (setupterm(entry, fd, &verdict) != OK) return -1;
  body(context);
  TERMINAL *probed = set_curterm(present);
  if (probed != present) del_curterm(probed);
  return 0;
}

static int usability(void) {
  return nc_string("cup") && nc_string("clear") ? nc_entry_usable : nc_entry_cannot_move;
}

static int colours(void) { return tigetnum("colors"); }

int nc_probe(const char *entry, int fd) { return with_entry(entry, fd, usability); }

int nc_colours_of(const char *entry, int fd) {
  return nc_probe(entry, fd) == nc_entry_usable ? with_entry(entry, fd, colours) : 0;
}
