/// Starts a program in a pseudo-terminal of its own. Swift can neither fork nor see these functions
/// of the C library on every system.
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <sys/types.h>
#include <termios.h>

/// Runs a program as the leader of a new session on a new terminal of the given size, in a folder if
/// one is named. Gives the process, and our side of the terminal and its modes before the program
/// ran; -1 on failure.
pid_t pseudo_terminal_start(
    char *const *arguments, char *const *environment, const char *folder, int width, int height,
    int *descriptor, struct termios *modes);

#endif
