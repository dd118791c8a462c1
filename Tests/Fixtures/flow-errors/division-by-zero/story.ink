VAR n = 0
Before.
{5 / n}
After.
