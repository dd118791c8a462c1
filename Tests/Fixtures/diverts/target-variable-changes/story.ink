VAR next = -> one
-> next
== one
One.
~ next = -> two
-> next
== two
Two.
{next == -> two: Still two.}
{next != -> one: Not one.}
-> END
