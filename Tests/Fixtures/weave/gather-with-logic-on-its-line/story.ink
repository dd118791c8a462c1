VAR n = 1
- ~ n = 5
- {n > 3: more} than three
- -> out
- never
== out
Out.
-> END
