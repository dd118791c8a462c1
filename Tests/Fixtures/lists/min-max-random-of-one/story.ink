LIST s = a, b, c
{LIST_MIN(b)} {LIST_MAX(b)} {LIST_RANDOM(b)} {LIST_MIN((c, b))} {LIST_MAX((a, b))} [{LIST_MAX(())}] [{LIST_RANDOM(())}]
