VAR n = 1
~ raise(n)
{n}
-> k
== k
~ temp m = 5
~ raise2(m)
{m}
-> END
== function raise(ref x)
~ x = x + 1
== function raise2(ref m)
~ m = m * 2
