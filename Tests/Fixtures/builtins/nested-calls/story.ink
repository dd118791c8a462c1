VAR n = 7
{MAX(MIN(n, 5), 3)} {"{POW(n, 2)}"} {INT(FLOAT(n) / 2)} {MIN(n, LIST_COUNT(()))}
