LIST s = a, b, c, d, e
LIST t = (x = -3), (y = 0), (z = 7)
{LIST_RANGE(LIST_ALL(s), 2, d)}; {LIST_RANGE(LIST_ALL(s), b, 3)}
{LIST_RANGE(t, (), 5)}; {LIST_RANGE(t, -5, ())}; {LIST_RANGE(t, -5, z)}
{LIST_RANGE(t, 1.5, 6.5)}; {LIST_RANGE(t, true, 5)}; {LIST_RANGE(t, "a", "b")}
[{LIST_RANGE((), 1, 2)}] [{LIST_INVERT(LIST_RANGE(s, 1, 2))}]
{LIST_INVERT(LIST_RANGE(LIST_ALL(s), 50, 60))}
