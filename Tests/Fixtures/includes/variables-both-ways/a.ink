VAR theirs = 40
CONST MAXIMUM = 9
LIST fruit = (fig), pear
== function twice(n)
~ return n * mine
