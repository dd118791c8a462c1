LIST bag = (rope), lamp
VAR note = "a"
~ add(bag, lamp)
~ add(note, "b")
{bag} {note}
== function add(ref what, more)
~ what = what + more
