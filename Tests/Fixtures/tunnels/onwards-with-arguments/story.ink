-> gate ->
Never here.
== gate
The gate.
->-> yard("muddy", 2)
== yard(how, n)
The yard is {how}{n > 1:, very}.
-> END
