LIST L = (a=2), (b=2), (c=1)
LIST M = e=1, f=1, g=1, h=1
{L} {LIST_MIN(L)} {LIST_MAX(L)}
~ L = b
~ L += a
{L} {LIST_MIN(L)} {LIST_MAX(L)} {(b, a)} {(a, b)}
{(h, g, f, e)} {(g, f, e)} {(f, e)} {LIST_RANGE((h, e), 1, 1)}
{LIST_MAX((h, e))} {LIST_MIN((g, f))}
-> END
