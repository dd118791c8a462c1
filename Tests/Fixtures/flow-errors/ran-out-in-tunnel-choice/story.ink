-> t ->
Back.
-> END
== t
* Pick
  Picked.
