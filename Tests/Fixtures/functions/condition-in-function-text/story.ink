{status(3)}, {status(1)}; {status(2)}.
== function status(n)
{n:
- 1: one
- 2:
  two
- else: many
}
