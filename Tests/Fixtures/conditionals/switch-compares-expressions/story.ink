VAR n = 6
{n:
- 2 + 2: four
- 2 * 3: six
- MAX(1, 2): two
}
