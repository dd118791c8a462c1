* Take the stairs -> up
* Take the lift [] which is broken -> up
== up
The roof.
-> END
