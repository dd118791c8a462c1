<- talk
* Leave
  You leave.
- -> END
== talk
* Talk
  You talk.
  * * Listen
      You listen.
  - - Enough.
-> END
