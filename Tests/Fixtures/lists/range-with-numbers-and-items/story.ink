LIST s = a, b, c, d, e
{LIST_RANGE(LIST_ALL(s), 2, 4)} {LIST_RANGE(LIST_ALL(s), b, 3)} {LIST_RANGE(LIST_ALL(s), (b, c), (c, d))} [{LIST_RANGE(LIST_ALL(s), 4, 2)}] {LIST_RANGE((a, d), 0, 100)}
