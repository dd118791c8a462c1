# Sourced by ./play, ./test and the Makefile: installs ncurses' headers where they are missing, and builds what has changed.

prepare() {
  command -v swift >/dev/null 2>&1 || {
    echo "drive needs a Swift toolchain, 6.2 or newer: https://www.swift.org/install" >&2
    exit 2
  }
  has_curses && return
  if command -v apt-get >/dev/null 2>&1; then
    echo "Installing libncurses-dev…" >&2
    as_root apt-get install -y -q libncurses-dev >&2 ||
      { as_root apt-get update -q >&2 && as_root apt-get install -y -q libncurses-dev >&2; }
  elif command -v brew >/dev/null 2>&1; then
    brew install ncurses >&2
  else
    echo "drive needs the headers of ncurses (libncurses-dev, ncurses-devel): please install them" >&2
    exit 2
  fi
}

has_curses() {
  for folder in /usr/include /usr/local/include /opt/homebrew/opt/ncurses/include \
    /usr/local/opt/ncurses/include "$(xcrun --show-sdk-path 2>/dev/null)/usr/include"; do
    [ -f "$folder/curses.h" ] && return 0
  done
  return 1
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# build_program ROOT: makes ROOT/.build/release/drive as new as its sources.
build_program() {
  program="$1/.build/release/drive"
  # Asking SwiftPM costs seconds; asking the file system whether a source is newer costs none.
  if [ -x "$program" ] &&
    [ -z "$(find "$1/Sources" "$1/Package.swift" -newer "$program" -print 2>/dev/null | head -n 1)" ]; then
    return
  fi
  prepare
  echo "Building drive (a few minutes the first time)…" >&2
  # Linked statically it starts in a third of the time: nothing is looked up in Foundation's libraries.
  (cd "$1" && swift build -c release --static-swift-stdlib --product drive >&2) || exit
  # The linker may leave an unchanged program alone: it is as new as the sources now.
  touch "$program"
}
