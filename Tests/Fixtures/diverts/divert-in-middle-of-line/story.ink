VAR tired = true
You walk {tired: -> inn} on and on.
-> END
== inn
to the inn.
-> END
