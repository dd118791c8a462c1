One.
INCLUDE two.ink
Still one.
