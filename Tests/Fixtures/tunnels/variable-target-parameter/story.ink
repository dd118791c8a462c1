-> run(-> hop) ->
-> run(-> skip) ->
-> END
== run(-> what)
Now: <>
-> what ->
->->
== hop
hop
->->
== skip
skip
->->
