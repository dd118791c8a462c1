VAR g = 1
-> k
== k
~ temp t = 10
~ outer(g, t)
{g} {t}
-> END
== function outer(ref a, ref b)
~ inner(a, b)
~ inner(b, a)
== function inner(ref x, y)
~ x = x + y
