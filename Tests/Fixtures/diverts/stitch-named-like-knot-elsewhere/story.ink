-> fair
== fair
-> gate
= gate
The gate of the fair.
-> town
== town
-> gate
= gate
The gate of the town.
-> END
