VAR n = 0
-> show(next(), next(), n)
== show(a, b, c)
{a} {b} {c}
-> END
== function next()
~ n++
~ return n
