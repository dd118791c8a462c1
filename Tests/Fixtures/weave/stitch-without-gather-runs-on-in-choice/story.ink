-> house.front
== house
= front
* Knock -> back
= back
The back door.
* Enter
- Inside.
-> END
