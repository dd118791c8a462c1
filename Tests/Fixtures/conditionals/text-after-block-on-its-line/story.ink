VAR n = 2
{n > 1:
Many
- else:
Few
} of them.
