#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "CrashGuard.h"

static const int faults[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
/* Requests to end belong to whoever listens for them. Until somebody does they kill, and Dispatch
   puts its handlers in some time after it was told to. */
static const int requests[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
enum {
  fault_count = sizeof faults / sizeof faults[0],
  request_count = sizeof requests / sizeof requests[0],
  stack_size = 64 * 1024
};

static struct sigaction before[fault_count];
static struct termios modes_before;
static char farewell[nc_guard_capacity];
static size_t farewell_count;
static int terminal = -1;
static int installed;
/* Swift's own handler asks at the terminal whether to start a debugger, which is a shell for
   whoever was never meant to have one. It gets its turn only where somebody asked for it. */
static int chained;
static atomic_int armed;

enum { command_words = 16, command_size = 512 };
static char command_text[command_size];
static char *command[command_words + 1];

void nc_guard_leave_command(char *const arguments[]) {
  command[0] = NULL;
  size_t used = 0;
  for (int i = 0; arguments && arguments[i]; i++) {
    size_t length = strlen(arguments[i]) + 1;
    if (i == command_words || used + length > sizeof command_text) {
      command[0] = NULL;
      return;
    }
    memcpy(command_text + used, arguments[i], length);
    command[i] = command_text + used;
    command[i + 1] = NULL;
    used += length;
  }
}

/* fork and exec are among the few things a signal handler may do. */
static void run_command(void) {
  if (!command[0]) return;
  pid_t child = fork();
  if (child == 0) {
    sigset_t none;
    sigemptyset(&none);
    pthread_sigmask(SIG_SETMASK, &none, NULL);
    execv(command[0], command);
    _exit(127);
  }
  if (child > 0)
    for (int i = 0; i < 20 && waitpid(child, NULL, WNOHANG) == 0; i++) poll(NULL, 0, 50);
  command[0] = NULL;
}

void nc_guard_give_back(void) {
  if (!atomic_exchange(&armed, 0)) return;
  int error = errno;
  /* From the background, tcsetattr would stop us instead of working. */
  sigset_t ttou, mask;
  sigemptyset(&ttou);
  sigaddset(&ttou, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &ttou, &mask);
  size_t done = 0;
  int patience = 10;
  while (done < farewell_count) {
    ssize_t n = write(terminal, farewell + done, farewell_count - done);
    if (n > 0) {
      done += (size_t)n;
    } else if (n < 0 && errno == EINTR) {
      continue;
    } else if (n < 0 && errno == EAGAIN && patience-- > 0) {
      /* A terminal that does not read for a second loses its farewell, not its modes. */
      struct pollfd room = {terminal, POLLOUT, 0};
      poll(&room, 1, 100);
    } else {
      break;
    }
  }
  /* The answer to a question under way would be typed into the shell: it gets a moment to come,
     and goes with whatever else has not been read. */
  poll(NULL, 0, 100);
  while (tcsetattr(terminal, TCSAFLUSH, &modes_before) < 0 && errno == EINTR) {
  }
  run_command();
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  errno = error;
}

static void at_fault(int signal, siginfo_t *info, void *context) {
  (void)context;
  nc_guard_give_back();
  struct sigaction fallback;
  memset(&fallback, 0, sizeof fallback);
  fallback.sa_handler = SIG_DFL;
  for (int i = 0; i < fault_count; i++)
    if (faults[i] == signal) sigaction(signal, chained ? &before[i] : &fallback, NULL);
  /* A fault of the processor happens again when we return, and then meets the next handler with
     its true context. What was sent, or was a trap already stepped over, must be sent again; it
     stays pending until we return. */
  if (info->si_code <= 0 || signal == SIGTRAP || signal == SIGABRT) raise(signal);
}

static void at_request(int signal_number, siginfo_t *info, void *context) {
  (void)info;
  (void)context;
  nc_guard_give_back();
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

static int handler_is(int signal_number, void (*handler)(int, siginfo_t *, void *)) {
  struct sigaction now;
  if (sigaction(signal_number, NULL, &now) != 0) return 0;
  if (!handler) return !(now.sa_flags & SA_SIGINFO) && now.sa_handler == SIG_DFL;
  return (now.sa_flags & SA_SIGINFO) && now.sa_sigaction == handler;
}

int nc_guard_arm(int fd, const struct termios *modes, const char *bytes, size_t count) {
  static int at_exit_registered;
  if (count > sizeof farewell) return -1;
  atomic_store(&armed, 0);
  memcpy(farewell, bytes, count);
  farewell_count = count;
  modes_before = *modes;
  terminal = fd;
  nc_guard_cover_thread();
  if (!installed) {
    chained = getenv("SWIFT_BACKTRACE") != NULL;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = at_fault;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigfillset(&action.sa_mask);
    for (int i = 0; i < fault_count; i++) sigaction(faults[i], &action, &before[i]);
    action.sa_sigaction = at_request;
    for (int i = 0; i < request_count; i++)
      if (handler_is(requests[i], NULL)) sigaction(requests[i], &action, NULL);
    installed = 1;
  }
  if (!at_exit_registered) {
    atexit(nc_guard_give_back);
    at_exit_registered = 1;
  }
  atomic_store(&armed, 1);
  return 0;
}

void nc_guard_disarm(void) { atomic_store(&armed, 0); }

void nc_guard_remove(void) {
  nc_guard_disarm();
  if (!installed) return;
  for (int i = 0; i < fault_count; i++) sigaction(faults[i], &before[i], NULL);
  for (int i = 0; i < request_count; i++)
    if (handler_is(requests[i], at_request)) signal(requests[i], SIG_DFL);
  installed = 0;
}

/* The stack lives as long as its thread; the key's destructor frees it. */
static pthread_key_t stack_key;
static pthread_once_t stack_once = PTHREAD_ONCE_INIT;

static void free_stack(void *stack) {
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
  free(stack);
}

static void make_stack_key(void) { pthread_key_create(&stack_key, free_stack); }

void nc_guard_cover_thread(void) {
  pthread_once(&stack_once, make_stack_key);
  if (pthread_getspecific(stack_key)) return;
  stack_t present;
  /* Whoever came first (the language's own backtraces, say) keeps its stack. */
  if (sigaltstack(NULL, &present) != 0 || !(present.ss_flags & SS_DISABLE)) return;
  stack_t ours = {.ss_sp = malloc(stack_size), .ss_size = stack_size};
  if (!ours.ss_sp) return;
  if (sigaltstack(&ours, NULL) == 0)
    pthread_setspecific(stack_key, ours.ss_sp);
  else
    free(ours.ss_sp);
}
