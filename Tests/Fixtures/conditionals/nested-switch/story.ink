VAR a = 1
VAR b = 2
{a:
- 1:
  {b:
  - 1: one one
  - 2: one two
  }
- 2: two
}
