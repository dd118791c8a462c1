{weigh(3)} kilos.
~ temp w = weigh(4)
{w}
== function weigh(n)
It weighs
~ return n * 2
