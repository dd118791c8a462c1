// One line of many: each time it looks complete, and glue takes its end back.
VAR rounds = 10000
VAR word = "on and "
VAR nothing = ""

- (again)
~ rounds--
{word}
{nothing}<>
{ rounds > 0: -> again }
-> END
