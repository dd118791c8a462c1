-> mill
== mill
The mill.
-> mill.wheel
= sluice
Sluice.
-> END
= wheel
Wheel.
-> sluice
