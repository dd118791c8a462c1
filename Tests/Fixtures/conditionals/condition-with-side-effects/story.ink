VAR n = 0
{step() == 1: first|other} {step() == 2: second|other} {n}
== function step
~ n++
~ return n
