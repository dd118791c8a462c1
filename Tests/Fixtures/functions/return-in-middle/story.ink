{sign(5)} {sign(-5)} {sign(0)}
== function sign(n)
{
- n > 0:
  ~ return "plus"
- n < 0:
  ~ return "minus"
}
~ return "zero"
