VAR dots = "..."
Wait{dots}-> on
== on
on.
-> END
