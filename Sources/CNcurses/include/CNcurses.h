#pragma once
#define NCURSES_WIDECHAR 1 /* before any curses header: the wide API */
#include <locale.h>
#include <stdio.h>
#include <termios.h>
#include <wchar.h>
#include <curses.h>
#include "CrashGuard.h"

/* Macros with casts are invisible to Swift: give each a constant. */
static const attr_t nc_bold = A_BOLD, nc_dim = A_DIM, nc_italic = A_ITALIC;
static const attr_t nc_reverse = A_REVERSE, nc_underline = A_UNDERLINE;

/* Mutable C globals are errors in Swift 6: read them through functions. */
static inline int nc_pairs(void) { return COLOR_PAIRS; }
static inline WINDOW *nc_stdscr(void) { return stdscr; }
static inline WINDOW *nc_curscr(void) { return curscr; }

/* <term.h> turns `lines`, `columns`, `bell` and hundreds more into macros, so it stays inside
   entries.c and these stand for it. */

/* What the terminal database says of an entry. */
enum { nc_entry_usable, nc_entry_unknown, nc_entry_cannot_move, nc_entry_no_database };
int nc_probe(const char *entry, int fd);
int nc_colours_of(const char *entry, int fd);

/* Runs the body while nc_string speaks of this entry, and an open screen keeps its own.
   Returns 0, or -1 where there is no such entry. */
int nc_within(const char *entry, int fd, void (*body)(void *), void *context);

/* newterm without its signal handlers: signals belong to the caller. ncurses installs one only
   where it finds SIG_DFL, so those are parked for the length of the call. */
SCREEN *nc_open(const char *entry, FILE *output, FILE *input);

/* The value of a terminfo string of the current terminal, or NULL where it has none. */
const char *nc_string(const char *capability);

/* What libc, and so ncurses, thinks a code point takes: -1 for controls and the unassigned. */
int nc_width(wchar_t point);

/* A file that lives in memory, or -1. */
int nc_memory_file(void);

/* ioctl is variadic, so it cannot be called from Swift. */
int nc_window_size(int fd, unsigned short *rows, unsigned short *columns);
int nc_set_window_size(int fd, unsigned short rows, unsigned short columns);
int nc_bytes_readable(int fd);
int nc_bytes_queued(int fd);

/* open without creating is variadic too. Non-blocking, never the controlling terminal. */
int nc_open_for_writing(const char *path);

/* Stops this process as SIGTSTP does by default; returns once it is continued. */
void nc_stop_here(void);

/* How many of these code points the font of the Linux console shows, or -1 where fd is none. */
int nc_console_shows(int fd, const unsigned int *points, size_t count);

/* Runs a program by its path, takes what it writes (cut to size, ended by a zero) and waits for it,
   at most so many milliseconds. 0 where it ended well. */
int nc_ask_program(char *const arguments[], char *reply, size_t size, int patience);
