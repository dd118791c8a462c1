// term.h defines macros with everyday names (`columns`, `lines`): our headers come before it.
#include "CNcurses.h"
#include "internal.h"

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <time.h>
#include <unistd.h>

enum { CAPABILITY_MAX = 256 };

static SCREEN *screen;
static bool is_shown;

bool cn_is_terminal(void) { return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO); }

bool cn_set_locale(void) {
  setlocale(LC_ALL, "");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// MARK: What the terminal can do

static const char *capability_string(const char *name) {
  const char *value = tigetstr((NCURSES_CONST char *)name);
  return value == (const char *)-1 ? NULL : value;
}

size_t cn_capability(const char *name, int first, int second, char *buffer, size_t capacity) {
  const char *value = capability_string(name);
  if (!value) return 0;
  value = tparm((NCURSES_CONST char *)value, first, second, 0, 0, 0, 0, 0, 0, 0);
  size_t count = 0;
  while (value && *value) {
    // `$<5*/>` asks for a pause that no terminal of today needs.
    const char *end = value[0] == '$' && value[1] == '<' ? strchr(value, '>') : NULL;
    if (end) {
      value = end + 1;
      continue;
    }
    if (count == capacity) return 0;
    buffer[count++] = *value++;
  }
  return count;
}

int cn_colour_count(void) {
  int count = tigetnum((NCURSES_CONST char *)"colors");
  return count > 0 ? count : 0;
}

bool cn_window_size(int *height, int *width) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
    *height = size.ws_row;
    *width = size.ws_col;
    // Curses places the cursor in the last line when it leaves.
    if (screen && is_term_resized(*height, *width)) resizeterm(*height, *width);
    return true;
  }
  if (!screen) return false;
  getmaxyx(stdscr, *height, *width);
  return true;
}

// MARK: Start and stop

// Reports of the window's focus and of clicks, marks around what is pasted; and the end of a frame cut
// short.
static const char modern_on[] = "\033[?1004h\033[?2004h";
static const char mouse_on[] = "\033[?1000h\033[?1006h";
static const char modern_off[] = "\033[?2026l\033[?1006l\033[?1000l\033[?2004l\033[?1004l";
// The painter hides the cursor of every terminal, of those too that are described as having it always.
static const char cursor_on[] = "\033[?25h";
static bool wants_mouse;

bool cn_is_modern(void) { return cn_colour_count() >= 8; }

// Whatever signals come: half of it would leave the terminal in a mode.
static void send(const char *text) {
  size_t count = strlen(text);
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, text, count);
    if (written < 0 && errno != EINTR) return;
    if (written > 0) {
      text += written;
      count -= (size_t)written;
    }
  }
}

static void enter_modes(void) {
  if (!cn_is_modern()) return;
  send(modern_on);
  if (wants_mouse) send(mouse_on);
}

void cn_set_mouse(bool is_wanted) {
  if (is_wanted == wants_mouse) return;
  wants_mouse = is_wanted;
  if (screen && is_shown && cn_is_modern()) send(is_wanted ? mouse_on : "\033[?1006l\033[?1000l");
}

static pid_t parent;

bool cn_is_orphaned(void) { return parent > 1 && getppid() != parent; }

/// Before endwin, which knows nothing of what was painted: the pen and the cursor as they were.
static void leave_modes(void) {
  if (cn_is_modern()) send(modern_off);
  send(cursor_on);
  char bytes[CAPABILITY_MAX];
  size_t count = cn_capability("sgr0", 0, 0, bytes, sizeof bytes - 1);
  count += cn_capability("cnorm", 0, 0, bytes + count, sizeof bytes - 1 - count);
  bytes[count] = 0;
  send(bytes);
}

/// What a crash sends: modes, colours, cursor, keypad and screen as they were.
static void prepare_farewell(void) {
  static const char *const names[] = {"sgr0", "op", "cnorm", "rmkx", "rmcup"};
  char bytes[CAPABILITY_MAX] = "";
  if (cn_is_modern()) strcpy(bytes, modern_off);
  strcat(bytes, cursor_on);
  size_t count = strlen(bytes);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    count += cn_capability(names[i], 0, 0, bytes + count, sizeof bytes - count);
  }
  cn_set_farewell(bytes, count);
}

/// The painter speaks ECMA-48, as all but museum pieces do.
static bool places_cursor_as_ecma_48(void) {
  static const char expected[] = "\033[2;3H";
  char bytes[CAPABILITY_MAX];
  size_t count = cn_capability("cup", 1, 2, bytes, sizeof bytes);
  return count == strlen(expected) && memcmp(bytes, expected, count) == 0;
}

bool cn_start(void) {
  int error = 0;
  if (screen || !cn_is_terminal()) return false;
  if (setupterm(NULL, STDOUT_FILENO, &error) != OK) return false;
  if (!places_cursor_as_ecma_48()) return false;
  if (!cn_catch_signals() || !cn_keep_modes()) return false;
  screen = newterm(NULL, stdout, stdin);
  if (!screen) return false;
  is_shown = true;
  parent = getppid();
  prepare_farewell();
  atexit(cn_stop);
  cbreak();
  noecho();
  nonl();
  set_escdelay(25);
  typeahead(-1);
  keypad(stdscr, TRUE);
  // The first refresh sends what starting has put into the buffer, and clears the screen.
  refresh();
  cn_keep_own_modes();
  enter_modes();
  return true;
}

void cn_stop(void) {
  if (!screen) return;
  // In the background, where setting modes stops a program, and where a shell has set its own by now.
  sigset_t before = cn_block_output_stop();
  struct termios theirs;
  bool has_theirs = cn_has_others_modes(&theirs);
  if (is_shown) {
    leave_modes();
    endwin();
  }
  is_shown = false;
  cn_set_farewell("", 0);
  if (has_theirs) {
    tcsetattr(STDIN_FILENO, TCSANOW, &theirs);
  } else {
    cn_restore_modes();
  }
  sigprocmask(SIG_SETMASK, &before, NULL);
  delscreen(screen);
  screen = NULL;
}

void cn_suspend(void) {
  if (!screen) return;
  leave_modes();
  endwin();
  is_shown = false;
  cn_stop_process();
  is_shown = true;
  clearok(stdscr, TRUE);
  refresh();
  keypad(stdscr, TRUE);
  enter_modes();
}

// MARK: Reading and writing

int cn_read_keys(uint8_t *bytes, int capacity, int timeout_milliseconds) {
  struct pollfd sources[2] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = cn_signal_pipe(), .events = POLLIN},
  };
  if (poll(sources, 2, timeout_milliseconds) <= 0) return 0;
  if (!(sources[0].revents & (POLLIN | POLLHUP | POLLERR | POLLNVAL))) return 0;
  ssize_t count = read(STDIN_FILENO, bytes, (size_t)capacity);
  if (count > 0) return (int)count;
  return count < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}

bool cn_is_writable(void) {
  struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
  return poll(&output, 1, 0) == 1 && (output.revents & POLLOUT);
}

bool cn_write(const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&output, 1, 100);
    } else if (!(written < 0 && errno == EINTR)) {
      return false;
    }
    if (count > 0 && cn_is_ending()) return false;
  }
  return true;
}

// The flag belongs to the terminal and not to us alone, so it is on for the length of one call. To
// poll is not enough: a terminal that takes one byte makes a longer write wait until it is empty.
int64_t cn_write_some(const uint8_t *bytes, size_t count) {
  int flags = fcntl(STDOUT_FILENO, F_GETFL);
  bool is_changed = flags >= 0 && !(flags & O_NONBLOCK);
  if (is_changed) fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK);
  ssize_t written = write(STDOUT_FILENO, bytes, count);
  int reason = errno;
  if (is_changed) fcntl(STDOUT_FILENO, F_SETFL, flags);
  if (written >= 0) return written;
  return reason == EAGAIN || reason == EWOULDBLOCK || reason == EINTR ? 0 : -1;
}

int64_t cn_clock(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}
