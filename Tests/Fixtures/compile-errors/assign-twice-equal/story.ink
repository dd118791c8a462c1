VAR n = 1
~ n == 2
