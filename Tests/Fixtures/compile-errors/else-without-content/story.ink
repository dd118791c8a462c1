VAR n = 1
{n:
- 1: one
- else:
}
