-> visit ->
Done.
-> END
== visit
= arrive
Arrive.
-> leave
= leave
Leave.
->->
