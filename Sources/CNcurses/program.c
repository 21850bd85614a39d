#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "CNcurses.h"

extern char **environ;

static long now_in_ms(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* Its output until it ends or falls silent for too long, in which case it is killed. */
static int collect(pid_t child, int from, char *reply, size_t size, int patience) {
  size_t count = 0;
  long deadline = now_in_ms() + patience;
  int result = -1;
  for (;;) {
    long left = deadline - now_in_ms();
    struct pollfd news = {from, POLLIN, 0};
    if (left <= 0 || poll(&news, 1, (int)left) <= 0) {
      if (left > 0 && errno == EINTR) continue;
      kill(child, SIGKILL);
      break;
    }
    char rest[256];
    int full = count + 1 >= size;
    ssize_t n = full ? read(from, rest, sizeof rest) : read(from, reply + count, size - 1 - count);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) {
      result = 0;
      break;
    }
    if (!full) count += (size_t)n;
  }
  reply[count] = 0;
  return result;
}

int nc_ask_program(char *const arguments[], char *reply, size_t size, int patience) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&files, ends[1], 1);
  posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
  posix_spawnattr_init(&attributes);
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  pid_t child;
  int failure = posix_spawn(&child, arguments[0], &files, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  close(ends[1]);
  int result = -1;
  if (failure == 0) {
    result = collect(child, ends[0], reply, size, patience);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) result = -1;
  }
  close(ends[0]);
  return result;
}
