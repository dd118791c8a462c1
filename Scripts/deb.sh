#!/bin/sh
# Makes a Debian package of a built program: Scripts/deb.sh PROGRAM. Called by `make deb`.
set -eu
program=$1
for tool in dpkg-deb dpkg-shlibdeps; do
  command -v "$tool" >/dev/null || {
    echo "make deb needs $tool: apt-get install dpkg-dev" >&2
    exit 2
  }
done
work=${DEB_FOLDER:-.build}/deb
root=$work/root
rm -rf "$work"
mkdir -p "$root/DEBIAN" "$work/debian"
make install PROGRAM="$program" PREFIX=/usr DESTDIR="$root" >&2

version=$("$program" --version)
architecture=$(dpkg --print-architecture)
# The libraries that the program is linked with, by the packages that hold them here.
: >"$work/debian/control"
libraries=$(cd "$work" && dpkg-shlibdeps -O root/usr/bin/drive 2>/dev/null | sed 's/^shlibs:Depends=//')
documents=$root/usr/share/doc/drive
mkdir -p "$documents"
cp LICENSE "$documents/copyright"
gzip -9 -n -c CHANGELOG.md >"$documents/changelog.gz"
gzip -9 -n "$root/usr/share/man/man1/drive.1"
cat >"$root/DEBIAN/control" <<CONTROL
Package: drive
Version: $version
Architecture: $architecture
Maintainer: The drive developers <drive@localhost>
Section: games
Priority: optional
Depends: $libraries
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Description: interactive fiction in ink, and Five Minutes
 Plays, checks, tests and proves stories written in ink, in a terminal. With it
 comes Five Minutes, a neo-noir in which you drive.
CONTROL
dpkg-deb --root-owner-group --build "$root" "${DEB_FOLDER:-.build}/drive_${version}_$architecture.deb"
