{SURE} {home == -> here: here}
CONST SURE = true
CONST PLACE = -> here
VAR home = PLACE
-> home
== here
Here. {PLACE == home}
-> END
