-> shop ->
-> shop ->
-> END
== shop
* Buy the map
* Buy the rope
* -> 
- You leave.
->->
