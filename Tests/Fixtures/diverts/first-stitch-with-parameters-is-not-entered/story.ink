-> a -> 
-> END
== a
= first
First.
->->
= second(x)
Second.
->->
