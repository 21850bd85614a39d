#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

#include "CNcurses.h"

SCREEN *nc_open(const char *entry, FILE *output, FILE *input) {
  static const int taken[] = {SIGTSTP, SIGINT, SIGTERM, SIGWINCH};
  enum { count = sizeof taken / sizeof taken[0] };
  int parked[count] = {0};
  for (int i = 0; i < count; i++) {
    struct sigaction now;
    if (sigaction(taken[i], NULL, &now) == 0 && now.sa_handler == SIG_DFL)
      parked[i] = signal(taken[i], SIG_IGN) != SIG_ERR;
  }
  SCREEN *screen = newterm(entry, output, input);
  for (int i = 0; i < count; i++)
    if (parked[i]) signal(taken[i], SIG_DFL);
  return screen;
}

int nc_width(wchar_t point) { return wcwidth(point); }

int nc_memory_file(void) { return memfd_create("frame", MFD_CLOEXEC); }

int nc_window_size(int fd, unsigned short *rows, unsigned short *columns) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0) return -1;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

int nc_set_window_size(int fd, unsigned short rows, unsigned short columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(fd, TIOCSWINSZ, &size);
}

int nc_bytes_readable(int fd) {
  int count = 0;
  return ioctl(fd, FIONREAD, &count) == 0 ? count : -1;
}

int nc_bytes_queued(int fd) {
  int count = 0;
  return ioctl(fd, TIOCOUTQ, &count) == 0 ? count : -1;
}

int nc_open_for_writing(const char *path) {
  return open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
}

void nc_stop_here(void) {
  struct sigaction fallback, before;
  memset(&fallback, 0, sizeof fallback);
  fallback.sa_handler = SIG_DFL;
  sigset_t stop, mask;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &fallback, &before);
  pthread_sigmask(SIG_UNBLOCK, &stop, &mask);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &before, NULL);
}
