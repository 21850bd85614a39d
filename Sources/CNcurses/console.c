#include <linux/kd.h>
#include <stdlib.h>
#include <sys/ioctl.h>

#include "CNcurses.h"

int nc_console_shows(int fd, const unsigned int *points, size_t count) {
  enum { most = 65535 };
  struct unipair *pairs = malloc(most * sizeof *pairs);
  if (!pairs) return -1;
  struct unimapdesc map = {most, pairs};
  int found = -1;
  if (ioctl(fd, GIO_UNIMAP, &map) == 0) {
    found = 0;
    for (size_t i = 0; i < count; i++)
      for (unsigned short j = 0; j < map.entry_ct; j++)
        if (pairs[j].unicode == points[i]) {
          found++;
          break;
        }
  }
  free(pairs);
  return found;
}
