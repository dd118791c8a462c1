VAR n = 15
{
- n < 10: small
- seen(n) < 20: medium
- seen(n) < 30: large
- else: huge
}
{n}
== function seen(x)
~ n = n + 1
~ return x
