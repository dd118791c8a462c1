VAR n = 2
{n:
- 1: -> one
- 2:
  On the way
  -> two
}
Not here.
== one
One.
-> END
== two
to two.
-> END
