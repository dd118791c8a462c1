VAR n = 1
VAR m = 2
~ m = n++
