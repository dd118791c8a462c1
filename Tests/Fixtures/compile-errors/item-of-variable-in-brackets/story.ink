VAR n = 2
{(n)}
