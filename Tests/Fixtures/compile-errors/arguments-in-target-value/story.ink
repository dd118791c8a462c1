VAR t = -> k
~ t = -> k(1)
-> END
== k(n)
{n}
-> END
