-> road
== road
~ temp x = 1
-> toll(x + 1) ->
{x}
-> toll(x + 5) -> toll(0) ->
{x}
-> END
== toll(x)
~ x = x * 10
Toll {x}.
->->
