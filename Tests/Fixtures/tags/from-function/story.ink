{shout("stop")} he cries. # cry
== function shout(w)
{w}! # loud
