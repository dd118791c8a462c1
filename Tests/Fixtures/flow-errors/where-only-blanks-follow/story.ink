-> k
== k
x
{false: a} {""}
