-> twice(-> knock)
== twice(-> what)
-> what ->
-> what ->
Enough.
-> END
== knock
Knock.
->->
