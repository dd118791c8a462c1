LIST l = a, b
VAR x = ()
[{x + 1}] [{b + 1}] [{l - 1}]
