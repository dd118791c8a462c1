{f()}
== function f
text
= part
more
