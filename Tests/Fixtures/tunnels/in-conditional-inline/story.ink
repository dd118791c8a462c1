VAR wet = true
You {wet: dry off -> fire ->} and sleep.
-> END
== fire
by the fire
->->
