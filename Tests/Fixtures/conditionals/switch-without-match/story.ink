VAR n = 9
Before
{n:
- 1: one
- 2: two
}
after.
