Before.
{nothing() + 1}
After.
== function nothing
~ temp x = 1
