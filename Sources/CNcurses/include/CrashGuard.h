#pragma once
#include <stddef.h>
#include <termios.h>

/* Gives the terminal back when the process dies of a fault, whoever is to blame.
   Everything it needs is handed over beforehand: a signal handler may neither allocate nor ask.
   The process then dies as it would have; Swift's backtraces come only where SWIFT_BACKTRACE is
   set. */

enum { nc_guard_capacity = 512 };

/* Takes copies. Handlers for ILL TRAP SEGV BUS FPE ABRT go in, and exit() is covered too; so are
   TERM HUP INT QUIT, until somebody else puts handlers in for them.
   Returns 0, or -1 where the bytes do not fit. */
int nc_guard_arm(int fd, const struct termios *modes, const char *bytes, size_t count);

/* A stack for the handlers on this thread, so that an overflown stack can still be reported.
   Cheap when it is there already. */
void nc_guard_cover_thread(void);

/* A program to run, by its path and arguments, when the terminal is given back because the process
   dies; copied, and NULL for none. */
void nc_guard_leave_command(char *const arguments[]);

/* Writes the bytes and the modes now, if armed, and disarms. Async-signal-safe. */
void nc_guard_give_back(void);

/* Nothing to give back for now; the handlers stay. */
void nc_guard_disarm(void);

/* The handlers of before. */
void nc_guard_remove(void);
