/// The C bridge to ncurses, and to the terminal below it. No curses header is included here: its
/// macros, globals and `WINDOW` are not for Swift.
///
/// ncurses knows the terminal: it starts and stops it, keeps its modes, and tells what it can do
/// (terminfo). It does not paint: it sends both colours of a cell whenever one changes, knows no
/// 24-bit colours on a base system, and writes once per cursor move. `Painter.swift` sends a frame
/// as one buffer. Keys are read as bytes: `getch` would repaint, and cannot tell a lone Esc from a
/// slow arrow.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: The terminal

/// Whether both standard input and standard output are terminals.
bool cn_is_terminal(void);
/// Takes the locale of the environment; true if it writes UTF-8.
bool cn_set_locale(void);

/// Starts curses: alternate screen, no echo, keys at once. False where it cannot start: an unknown
/// terminal, or one whose cursor cannot be placed. The terminal is untouched then.
bool cn_start(void);
/// Puts the terminal back as it was found. Harmless when it was never started.
void cn_stop(void);
/// Gives the terminal back, stops the process as Ctrl-Z does, and takes the terminal again when the
/// process is continued. The screen is blank then.
void cn_suspend(void);

/// Switches reports of clicks and the wheel on or off; off at first. The terminal's own selecting of text
/// asks for Shift while they are on.
void cn_set_mouse(bool is_wanted);
/// Whether the process that started this one has gone: nobody waits for the terminal any more.
bool cn_is_orphaned(void);

/// The window's size; false if nobody knows it.
bool cn_window_size(int *height, int *width);
/// The colours the terminal's description names; 0 for none.
int cn_colour_count(void);
/// Whether the terminal skips the modes that it does not know, as very old ones do not.
bool cn_is_modern(void);
/// A string of the terminal's description with its parameters filled in and padding left out, such
/// as "cup" or "setaf". The bytes written, 0 if the terminal has no such string.
size_t cn_capability(const char *name, int first, int second, char *buffer, size_t capacity);

// MARK: Reading and writing

/// Waits for keys or a signal for at most so many milliseconds (-1: for ever), and reads keys.
/// The number of bytes, 0 if there were none, -1 if the terminal has gone.
int cn_read_keys(uint8_t *bytes, int capacity, int timeout_milliseconds);
/// Whether the terminal takes more output without making us wait.
bool cn_is_writable(void);
/// Writes everything, waiting where needed; false if the terminal has gone or a signal that ends
/// the program came.
bool cn_write(const uint8_t *bytes, size_t count);
/// Writes what the terminal takes at once, and never waits: how many bytes that was; negative if the
/// terminal has gone.
int64_t cn_write_some(const uint8_t *bytes, size_t count);
/// Nanoseconds on a clock that never jumps.
int64_t cn_clock(void);

// MARK: Signals

enum {
  CN_SIGNAL_RESIZE = 1,
  CN_SIGNAL_SUSPEND = 2,
  CN_SIGNAL_INTERRUPT = 4,
  CN_SIGNAL_TERMINATE = 8,
  CN_SIGNAL_HANG_UP = 16,
};

/// The signals seen since the last call, as a sum of `CN_SIGNAL_…`.
unsigned cn_take_signals(void);

#endif
