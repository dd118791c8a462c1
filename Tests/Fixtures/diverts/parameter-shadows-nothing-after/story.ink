VAR hat = "red"
-> shop("blue")
== shop(cap)
{cap} and {hat}
~ hat = cap
-> street
== street
{hat}
-> END
