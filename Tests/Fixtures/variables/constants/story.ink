{LIMIT} {NAME} {RATE} {SURE} {home == -> here: here}
CONST LIMIT = 12
CONST NAME = "Ada"
CONST RATE = 0.5
CONST SURE = true
CONST PLACE = -> here
VAR home = PLACE
VAR top = LIMIT
{top + LIMIT} {NAME + "!"}
-> home
== here
Here.
-> END
