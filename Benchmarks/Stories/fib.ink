// 57,313 calls of a function inside each other.
{fib(22)}
-> END

== function fib(n) ==
{ n < 2:
    ~ return n
}
~ return fib(n - 1) + fib(n - 2)
