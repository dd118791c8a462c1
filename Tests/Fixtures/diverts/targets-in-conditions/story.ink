VAR where = -> b
VAR there = -> b
{
- where == -> a: at a
- where == there && where != -> a: at b
- else: nowhere
}
-> END
== a
-> DONE
== b
-> DONE
