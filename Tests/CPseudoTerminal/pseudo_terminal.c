#ifdef __linux__
#define _GNU_SOURCE
#include <pty.h>
#include <utmp.h>
#else
#include <util.h>
#endif
#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "CPseudoTerminal.h"

pid_t pseudo_terminal_start(
    char *const *arguments, char *const *environment, const char *folder, int width, int height,
    int *descriptor, struct termios *modes) {
  struct winsize size = {.ws_row = (unsigned short)height, .ws_col = (unsigned short)width};
  int ours, theirs;
  if (openpty(&ours, &theirs, NULL, NULL, &size) != 0) return -1;
  tcgetattr(theirs, modes);
  // A terminal reads at once what it is sent. This one reads when it is looked at, and what it has not read yet
  // would be thrown away by the kernel when Ctrl-C or Ctrl-Z is pressed: a program's farewell, too.
  modes->c_lflag |= NOFLSH;
  tcsetattr(theirs, TCSANOW, modes);
  fcntl(ours, F_SETFD, FD_CLOEXEC);
  pid_t process = fork();
  if (process == 0) {
    // Threads of a test run have signals blocked, and a child inherits that.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    if (folder && chdir(folder) != 0) _exit(127);
    if (login_tty(theirs) == 0) execve(arguments[0], arguments, environment);
    _exit(127);
  }
  close(theirs);
  *descriptor = ours;
  return process;
}
