VAR n = 0
* Roll # n {up()} [it # o {n}] now # i {n}
- {n}
== function up
~ n++
~ return n
