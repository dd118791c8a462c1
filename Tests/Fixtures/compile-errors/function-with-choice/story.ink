{f()}
== function f
* No
- text
