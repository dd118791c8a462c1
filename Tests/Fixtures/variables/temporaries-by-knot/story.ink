-> a
== a
~ temp x = 1
{x}
~ x = x + 1
{x}
-> b
= b
~ temp x = 10
{x}
-> END
