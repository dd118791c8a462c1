In the file.
* Left
* Right
== inner
Inner knot.
-> END
