The gate # {names()}
stands.
== function names
north
south
