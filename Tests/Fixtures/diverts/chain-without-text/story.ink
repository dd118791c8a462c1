-> a
== a
-> b
== b
{true: -> c}
Not here.
== c
Arrived.
-> END
