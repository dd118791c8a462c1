-> hall.
== hall
The hall.
-> hall.porch.
= porch
The porch.
-> END
