VAR n = 1
~ n += n * 2
{n}
~ n -= MIN(n, 2)
{n}
~ temp k = n
~ k++
~ k += n
{k} {n}
