// The loop that other runtimes take quadratic time for: its way back is an inline conditional.
VAR round = 0
VAR rounds = 100000
-> again

== again ==
~ round++
{ round < rounds: -> again }
{round}
-> END
