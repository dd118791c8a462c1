LIST s = a, b
LIST t = (x = -3), (y = 0)
VAR both = ()
[{LIST_MIN(())}{LIST_MAX(())}{LIST_ALL(())}{LIST_INVERT(())}] {LIST_COUNT(())} {LIST_VALUE(())}
~ both = (a, x)
{LIST_MIN(both)}; {LIST_MAX(both)}; {LIST_ALL(both)}; {LIST_INVERT(both)}
~ both -= (a, x)
[{both}] {LIST_COUNT(both)}; {LIST_ALL(both)}; {LIST_INVERT(both)}
[{LIST_INVERT(LIST_MIN(both))}] [{LIST_ALL(both ^ s)}]
