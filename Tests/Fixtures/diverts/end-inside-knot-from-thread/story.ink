<- siren
Not printed.
* Not offered
== siren
The siren.
-> END
