<- a
* Own
- -> END
== a
<- b
* In a
  -> END
- -> DONE
== b
* In b
  b!
  -> END
