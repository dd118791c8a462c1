<- east
<- west
* Own
- Chosen.
-> END
== east
* East one
  -> END
* East two
  -> END
== west
* West
  West it is.
  -> END
