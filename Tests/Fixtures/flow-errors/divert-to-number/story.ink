VAR where = -> k
~ where = 5
-> where
== k
-> END
