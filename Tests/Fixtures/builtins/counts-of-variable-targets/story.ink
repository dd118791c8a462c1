VAR what = -> a
-> a ->
{READ_COUNT(what)} {TURNS_SINCE(what)}
~ what = -> b
{READ_COUNT(what)} {TURNS_SINCE(what)}
{count(-> a)}
-> END
== a
->->
== b
->->
== function count(-> x)
~ return READ_COUNT(x)
