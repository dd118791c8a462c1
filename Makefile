# Installs drive, its story, manual page and completions: make install PREFIX=/usr/local
# Everything else is ./play and ./test.

PREFIX ?= /usr/local
DESTDIR ?=
PROGRAM ?= .build/release/drive

bin = $(DESTDIR)$(PREFIX)/bin
share = $(DESTDIR)$(PREFIX)/share
bash = $(share)/bash-completion/completions
zsh = $(share)/zsh/site-functions
fish = $(share)/fish/vendor_completions.d

.PHONY: build install uninstall deb

build:
	@if [ '$(PROGRAM)' = .build/release/drive ]; then . Scripts/prepare.sh && build_program .; fi

install: build
	mkdir -p '$(bin)' '$(share)/drive' '$(share)/man/man1' '$(bash)' '$(zsh)' '$(fish)'
	install -m 755 '$(PROGRAM)' '$(bin)/drive'
	strip '$(bin)/drive' 2>/dev/null || true
	rm -rf '$(share)/drive/Content'
	find Content -type d -exec mkdir -p '$(share)/drive/{}' ';'
	find Content -type f -exec install -m 644 '{}' '$(share)/drive/{}' ';'
	'$(bin)/drive' manual > '$(share)/man/man1/drive.1'
	'$(bin)/drive' --generate-completion-script bash > '$(bash)/drive'
	'$(bin)/drive' --generate-completion-script zsh > '$(zsh)/_drive'
	'$(bin)/drive' --generate-completion-script fish > '$(fish)/drive.fish'

# Saved games and settings are the players': they stay.
uninstall:
	rm -f '$(bin)/drive' '$(share)/man/man1/drive.1' '$(bash)/drive' '$(zsh)/_drive' '$(fish)/drive.fish'
	rm -rf '$(share)/drive'

# Writes .build/drive_VERSION_ARCHITECTURE.deb.
deb: build
	sh Scripts/deb.sh '$(PROGRAM)'
