-> k
== k
{n}
~ temp n = 3
{n}
-> END
