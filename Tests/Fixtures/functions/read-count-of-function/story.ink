~ f()
~ f()
{f} {f()} {f}
== function f
x
