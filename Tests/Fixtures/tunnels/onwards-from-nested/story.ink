-> outer ->
Back at the top.
-> END
== outer
Outer begins.
-> inner ->
Outer never ends.
->->
== inner
Inner.
->-> detour
== detour
Detour.
->->
