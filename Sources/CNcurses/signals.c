// Handlers do as little as a handler may: they set a flag and wake the wait, or, in a crash, write
// bytes prepared beforehand and put the modes back.
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CNcurses.h"
#include "internal.h"

enum { FAREWELL_MAX = 512, STACK_BYTES = 64 * 1024 };

static const int noticed[] = {SIGWINCH, SIGTSTP, SIGINT, SIGTERM, SIGHUP};
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT};

static volatile sig_atomic_t seen[sizeof noticed / sizeof *noticed];
static int wake_pipe[2] = {-1, -1};

static struct termios modes_found;
static volatile sig_atomic_t has_modes;
static struct termios modes_own;
static bool has_own_modes;
static char farewell[FAREWELL_MAX];
static volatile sig_atomic_t farewell_count;

static void notice(int number) {
  int error = errno;
  for (size_t i = 0; i < sizeof noticed / sizeof *noticed; i++) {
    if (noticed[i] == number) seen[i] = 1;
  }
  // A full pipe wakes the wait as well as one more byte would.
  ssize_t ignored = write(wake_pipe[1], "", 1);
  (void)ignored;
  errno = error;
}

static void crash(int number) {
  if (farewell_count) {
    ssize_t ignored = write(STDOUT_FILENO, farewell, (size_t)farewell_count);
    (void)ignored;
  }
  cn_restore_modes();
  // The handler was reset on entry: the signal now does what it does to every program.
  raise(number);
}

static bool make_pipe(void) {
  if (pipe(wake_pipe) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(wake_pipe[i], F_SETFD, FD_CLOEXEC);
    fcntl(wake_pipe[i], F_SETFL, O_NONBLOCK);
  }
  return true;
}

/// A stack that ran over cannot run a handler: crashes get a stack of their own.
static void give_crashes_a_stack(void) {
  static char *stack;
  if (!stack) stack = malloc(STACK_BYTES);
  if (!stack) return;
  stack_t description = {.ss_sp = stack, .ss_size = STACK_BYTES};
  sigaltstack(&description, NULL);
}

bool cn_catch_signals(void) {
  if (wake_pipe[0] >= 0) return true;
  if (!make_pipe()) return false;
  give_crashes_a_stack();
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = notice;
  // Without SA_RESTART: a write that waits for a stopped terminal must hear of Ctrl-C.
  for (size_t i = 0; i < sizeof noticed / sizeof *noticed; i++) sigaction(noticed[i], &action, NULL);
  action.sa_handler = crash;
  action.sa_flags = SA_ONSTACK | (int)SA_RESETHAND | SA_NODEFER;
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) sigaction(crashes[i], &action, NULL);
  return true;
}

int cn_signal_pipe(void) { return wake_pipe[0]; }

bool cn_is_ending(void) { return seen[2] || seen[3] || seen[4]; }

unsigned cn_take_signals(void) {
  char drained[64];
  while (wake_pipe[0] >= 0 && read(wake_pipe[0], drained, sizeof drained) > 0) continue;
  unsigned result = 0;
  for (size_t i = 0; i < sizeof noticed / sizeof *noticed; i++) {
    // Cleared before it is told: a signal that comes in between is told next time.
    if (seen[i]) {
      seen[i] = 0;
      result |= 1u << i;
    }
  }
  return result;
}

void cn_stop_process(void) {
  struct sigaction standard, ours;
  memset(&standard, 0, sizeof standard);
  sigemptyset(&standard.sa_mask);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &standard, &ours);
  kill(getpid(), SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

bool cn_keep_modes(void) {
  if (tcgetattr(STDIN_FILENO, &modes_found) != 0) return false;
  has_modes = 1;
  return true;
}

void cn_keep_own_modes(void) { has_own_modes = tcgetattr(STDIN_FILENO, &modes_own) == 0; }

bool cn_has_others_modes(struct termios *modes) {
  if (!has_own_modes || tcgetpgrp(STDIN_FILENO) == getpgrp()) return false;
  if (tcgetattr(STDIN_FILENO, modes) != 0) return false;
  return modes->c_lflag != modes_own.c_lflag || modes->c_iflag != modes_own.c_iflag;
}

sigset_t cn_block_output_stop(void) {
  sigset_t output, before;
  sigemptyset(&output);
  sigaddset(&output, SIGTTOU);
  sigprocmask(SIG_BLOCK, &output, &before);
  return before;
}

void cn_restore_modes(void) {
  if (!has_modes) return;
  // A background job that sets modes would be stopped; what it changed is put back all the same.
  sigset_t before = cn_block_output_stop();
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_found);
  sigprocmask(SIG_SETMASK, &before, NULL);
}

void cn_set_farewell(const char *bytes, size_t count) {
  farewell_count = 0;
  if (count > FAREWELL_MAX) return;
  memcpy(farewell, bytes, count);
  farewell_count = (sig_atomic_t)count;
}
