LIST low = a, b, c
LIST high = x = 10, y, z
VAR m = ()
~ m = (a, c, y)
{m + 1} / {m - 1} / [{c + 1}] / {m + 0}
~ m++
{m}
