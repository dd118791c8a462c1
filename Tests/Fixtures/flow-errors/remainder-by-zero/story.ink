VAR n = 0
{5 % n}
