One.
<- t
Two.
* Go
- -> END
== t
Thread.
* From thread
-> END
