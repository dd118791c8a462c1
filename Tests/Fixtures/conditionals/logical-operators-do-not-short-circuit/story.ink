VAR n = 0
{false and up()} {true or up()} {n}
== function up
~ n++
~ return true
