<- t
* Own
- -> END
== t
-> fetch ->
* From thread
  Taken.
  -> END
== fetch
Fetched.
->->
