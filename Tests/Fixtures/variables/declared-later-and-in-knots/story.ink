{early} {late}
VAR early = 1
-> k
== k
VAR late = 2
{late + early}
-> END
