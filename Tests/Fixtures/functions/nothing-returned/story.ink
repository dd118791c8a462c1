[{quiet()}] {quiet()}
~ quiet()
Still here.
== function quiet
~ temp unused = 1
