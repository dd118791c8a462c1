VAR log = ""
{join(mark("a"), join(mark("b"), mark("c")))} {log}
== function join(x, y)
~ return x + y
== function mark(x)
~ log = log + x
~ return x
