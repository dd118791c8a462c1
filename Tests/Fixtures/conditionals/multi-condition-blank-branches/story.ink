VAR n = 2
{n:
- 1:
- 2:
- 3: three
}
After.
