VAR t = -> k
{t + 1}
-> k
== k
-> END
