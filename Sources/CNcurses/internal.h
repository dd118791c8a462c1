#ifndef CN_INTERNAL_H
#define CN_INTERNAL_H

#include <signal.h>
#include <stdbool.h>
#include <termios.h>
#include <stddef.h>

/// Catches the signals that the program acts upon, and those of a crash. Before curses starts, so
/// that curses leaves them alone. Harmless when done already.
bool cn_catch_signals(void);
/// The reading end of the pipe that wakes a wait when a signal came.
int cn_signal_pipe(void);
/// Whether a signal that ends the program waits to be taken.
bool cn_is_ending(void);
/// Stops the process with the signal's own action; returns when it is continued.
void cn_stop_process(void);

/// Keeps the terminal's modes as they are now, to be put back by a crash or by `cn_restore_modes`.
bool cn_keep_modes(void);
void cn_restore_modes(void);
/// Notes the modes that curses has set.
void cn_keep_own_modes(void);
/// Whether somebody else holds the terminal now and has set modes of its own, and those.
bool cn_has_others_modes(struct termios *modes);
/// Blocks the signal that stops a background program when it sets modes; gives what was blocked before.
sigset_t cn_block_output_stop(void);
/// What a crash sends to leave the screen; kept by copy. Empty: the terminal is not ours.
void cn_set_farewell(const char *bytes, size_t count);

#endif
