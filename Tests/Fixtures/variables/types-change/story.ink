VAR v = 1
{v + 1}
~ v = "one"
{v + 1}
~ v = 1.25
{v + 1}
~ v = true
{v}
