* {false} no
* ->
- gathered
* {false} no
* -> there
- not here
-> END
== there
there
-> END
