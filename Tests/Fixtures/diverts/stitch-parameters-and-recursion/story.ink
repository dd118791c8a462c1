-> count.down(3)
== count
= down(n)
{n}
{n > 1: -> down(n - 1)}
Lift-off.
-> END
